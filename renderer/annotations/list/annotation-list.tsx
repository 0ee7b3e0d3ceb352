import { type KeyboardEvent, useMemo, useState } from 'react';
import { GridList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { Annotation } from '#shared/model/annotation.ts';
import { openAnnotation, removeAnnotation } from '../edit-actions.ts';
import { AnnotationRow } from './annotation-row.tsx';

/** Rows drawn at first; an imported file may bring thousands. */
const ROWS_AT_ONCE = 200;

/** The list with its keys: arrows move, Enter and F2 open, Delete deletes. */
export function AnnotationList({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const { t } = useTranslation('annotations');
  const [limit, setLimit] = useState(ROWS_AT_ONCE);
  const byId = useMemo(() => new Map(annotations.map((one) => [one.id, one])), [annotations]);

  const act = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest('[data-key]');
    const annotation = byId.get(row?.getAttribute('data-key') ?? '');
    if (annotation === undefined) return;
    if (event.key === 'Delete') {
      // The list hands the focus on, but goes away with its last row.
      if (annotations.length === 1) {
        document.querySelector<HTMLElement>('#page h1')?.focus({ preventScroll: true });
      }
      void removeAnnotation(annotation);
    } else if (event.key === 'F2') openAnnotation(annotation.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // keys of the list inside
    <div onKeyDownCapture={act}>
      <GridList
        className="annotation-list"
        aria-label={t('list.label')}
        items={annotations.slice(0, limit)}
        selectionMode="none"
      >
        {(annotation: Annotation) => <AnnotationRow annotation={annotation} />}
      </GridList>
      {annotations.length > limit && (
        <p className="more">
          <TextButton onPress={() => setLimit(limit + ROWS_AT_ONCE)}>
            {t('list.more', { count: Math.min(ROWS_AT_ONCE, annotations.length - limit) })}
          </TextButton>
        </p>
      )}
    </div>
  );
}
