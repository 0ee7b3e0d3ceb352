import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { formatHectares, formatSquareKilometres } from '#shared/text/format-area.ts';
import { formatLength } from '#shared/text/format-length.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import type { EditLabel } from './state/edit-label.ts';

const HECTARES_PER_SQUARE_KILOMETRE = 100;

/** How annotations and edits of them are named in the reader's language. */
export interface AnnotationWords {
  /** The title, or the category where there is none. */
  readonly titleOf: (annotation: Pick<Annotation, 'title' | 'category'>) => string;
  /** What an edit did, as it follows “Undo:”. */
  readonly editText: (label: EditLabel) => string;
  readonly length: (metres: number) => string;
  /** Hectares and square kilometres. */
  readonly area: (hectares: number) => string;
}

export function useAnnotationWords(): AnnotationWords {
  const { t } = useTranslation('annotations');
  const { language, word } = useWords();
  return useMemo(() => {
    const titleOf: AnnotationWords['titleOf'] = ({ title, category }) =>
      title.trim() === ''
        ? t('untitled', { category: word(ANNOTATION_CATEGORY_WORDS[category]) })
        : title;
    return {
      titleOf,
      editText: (label) => t(`edit.${label.kind}`, { title: titleOf(label), count: label.count }),
      length: (metres) => formatLength(metres, language),
      area: (hectares) =>
        `${formatHectares(hectares, language)} · ${formatSquareKilometres(
          hectares / HECTARES_PER_SQUARE_KILOMETRE,
          language,
        )}`,
    };
  }, [t, language, word]);
}
