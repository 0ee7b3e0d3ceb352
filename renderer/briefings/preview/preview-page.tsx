import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, type PageSize } from './draw-page.ts';

/** Pages this far outside of what is seen are drawn beforehand, and thrown away beyond. */
const NEAR = '900px';

interface PreviewPageProps {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  readonly size: PageSize;
  readonly zoom: number;
}

/** A sheet of paper, drawn only while it is near to what is seen. */
export function PreviewPage({ document, number, size, zoom }: PreviewPageProps) {
  const { t } = useTranslation('briefings');
  const sheet = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);

  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting ?? false),
      { root: element.closest('.preview-pages'), rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear || sheet.current === null) return;
    return drawPage(document, number, zoom, sheet.current);
  }, [document, number, zoom, isNear]);

  return (
    <div
      ref={sheet}
      className="preview-sheet"
      role="group"
      aria-label={t('preview.pageLabel', { number })}
      data-page={number}
      style={{ width: `${size.width * zoom}px`, height: `${size.height * zoom}px` }}
    />
  );
}
