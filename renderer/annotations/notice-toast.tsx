import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeafletMap } from '#renderer/map/map-context.tsx';
import { CopyButton } from '#renderer/ui/copy-button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { annotationEditor, useAnnotationsState } from './state/annotations.ts';
import type { Notice } from './state/annotations-state.ts';
import { type AnnotationWords, useAnnotationWords } from './use-annotation-words.ts';

/** Messages that ask nothing of the reader go by themselves, unless they have the focus; failures stay. */
const NOTICE_MILLISECONDS = 8_000;

const LASTING: ReadonlySet<Notice['kind']> = new Set(['failed', 'conflict', 'gone']);

function useNoticeText(): (notice: Notice, words: AnnotationWords) => string {
  const { t } = useTranslation('annotations');
  const { t: tError } = useTranslation('errors');
  return (notice, { titleOf, editText }) => {
    switch (notice.kind) {
      case 'deleted':
      case 'conflict':
      case 'gone':
        return t(`notice.${notice.kind}`, { title: titleOf(notice.label) });
      case 'undone':
      case 'redone':
        return t(`notice.${notice.kind}`, { edit: editText(notice.label) });
      case 'failed':
        return `${t('notice.failed', { edit: editText(notice.label) })} ${tError(notice.error.code)}`;
    }
  };
}

/** Says what an edit did, or why it did not, and offers the way back. */
export function NoticeToast() {
  const { t } = useTranslation('annotations');
  const words = useAnnotationWords();
  const textOf = useNoticeText();
  const { notice } = useAnnotationsState();
  const map = useLeafletMap();
  const place = useRef<HTMLDivElement>(null);
  const isPassing = notice !== null && !LASTING.has(notice.kind);
  const unstored = isPassing ? undefined : notice?.label.text;

  // each notice has its own time
  useEffect(() => {
    if (!isPassing) return;
    const timer = window.setTimeout(() => {
      if (place.current?.contains(document.activeElement) !== true)
        annotationEditor.dismissNotice();
    }, NOTICE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [notice, isPassing]);

  /** The message goes away with its buttons: the map below it takes the focus. */
  const leaveFor = (action: () => void) => () => {
    map.getContainer().focus({ preventScroll: true });
    action();
  };
  return (
    <div ref={place} className="notice-place" role="status">
      {notice !== null && (
        <div className={`notice ${notice.kind}`}>
          <p>{textOf(notice, words)}</p>
          {notice.kind === 'deleted' && (
            <TextButton onPress={leaveFor(() => void annotationEditor.undo())}>
              {t('notice.undo')}
            </TextButton>
          )}
          {notice.kind === 'undone' && (
            <TextButton onPress={leaveFor(() => void annotationEditor.redo())}>
              {t('notice.redo')}
            </TextButton>
          )}
          {unstored !== undefined && unstored !== '' && (
            <CopyButton text={unstored} label={t('notice.copyText')} isLabelShown />
          )}
          <IconButton
            icon="close"
            label={t('notice.close')}
            onPress={leaveFor(annotationEditor.dismissNotice)}
            tooltipPlacement="top"
          />
        </div>
      )}
    </div>
  );
}
