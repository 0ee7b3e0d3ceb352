import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { PageSize } from './draw-page.ts';
import { PreviewPage } from './preview-page.tsx';
import { fitWidthZoom, nextZoom, ZOOM_STEPS } from './zoom-steps.ts';

/** Room at both sides of the sheet, and for the scroll bar. */
const MARGIN_PIXELS = 64;

interface PreviewPagesProps {
  readonly document: PDFDocumentProxy;
  readonly size: PageSize;
}

/** All pages below each other, with zoom and a way from page to page. */
export function PreviewPages({ document, size }: PreviewPagesProps) {
  const { t } = useTranslation('briefings');
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const [current, setCurrent] = useState(1);
  const total = document.numPages;

  const sheet = (page: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-page="${page}"]`) ?? null;
  const goTo = (page: number) => {
    const top = sheet(page)?.offsetTop ?? 0;
    scroller.current?.scrollTo({ top: top - 12 });
  };
  const fit = () => {
    if (scroller.current === null) return;
    setZoom(fitWidthZoom(size.width, scroller.current.clientWidth - MARGIN_PIXELS));
  };
  const noticePage = () => {
    const view = scroller.current;
    if (view === null) return;
    const middle = view.scrollTop + view.clientHeight / 2;
    let page = 1;
    while (page < total && (sheet(page + 1)?.offsetTop ?? Number.POSITIVE_INFINITY) <= middle) {
      page += 1;
    }
    setCurrent(page);
  };

  // The page that was looked at stays in view when its size changes.
  const kept = useRef(current);
  kept.current = current;
  // only when the zoom has changed
  useEffect(() => goTo(kept.current), [zoom]);

  return (
    <>
      <Toolbar aria-label={t('preview.label')} className="preview-tools">
        <IconButton
          icon="back"
          label={t('preview.previous')}
          isDisabled={current <= 1}
          onPress={() => goTo(current - 1)}
          tooltipPlacement="bottom"
        />
        <span className="preview-place" role="status">
          {t('preview.page', { number: current, total })}
        </span>
        <IconButton
          icon="forward"
          label={t('preview.next')}
          isDisabled={current >= total}
          onPress={() => goTo(current + 1)}
          tooltipPlacement="bottom"
        />
        <span className="preview-gap" />
        <IconButton
          icon="minus"
          label={t('preview.zoomOut')}
          isDisabled={zoom <= ZOOM_STEPS[0]}
          onPress={() => setZoom(nextZoom(zoom, -1))}
          tooltipPlacement="bottom"
        />
        <span className="preview-zoom">
          {t('preview.zoom', { percent: Math.round(zoom * 100) })}
        </span>
        <IconButton
          icon="plus"
          label={t('preview.zoomIn')}
          isDisabled={zoom >= (ZOOM_STEPS.at(-1) ?? 1)}
          onPress={() => setZoom(nextZoom(zoom, 1))}
          tooltipPlacement="bottom"
        />
        <TextButton onPress={fit}>{t('preview.fitWidth')}</TextButton>
      </Toolbar>
      {/* what scrolls must be reached by the keyboard */}
      <div ref={scroller} className="preview-pages" tabIndex={0} onScroll={noticePage}>
        {Array.from({ length: total }, (_, index) => (
          <PreviewPage
            // a page is its number
            key={index}
            document={document}
            number={index + 1}
            size={size}
            zoom={zoom}
          />
        ))}
      </div>
    </>
  );
}
