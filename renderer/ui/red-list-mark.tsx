import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { RED_LIST_COLOURS } from '#shared/cartography/status-colours.ts';
import type { RedListCategory } from '#shared/model/closed-lists.ts';
import { RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';

interface RedListMarkProps {
  readonly category: RedListCategory | null;
  readonly hasWords?: boolean;
}

/** The Red List's own letters in its own colour; the words are there for those who hear the page. */
export function RedListMark({ category, hasWords = false }: RedListMarkProps) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (category === null) {
    return (
      <span className="red-list-mark unknown" title={t('common.notKnown')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('common.notKnown')}</span>
      </span>
    );
  }
  const words = word(RED_LIST_WORDS[category]);
  return (
    <span className="red-list">
      <span
        className="red-list-mark"
        style={{ backgroundColor: RED_LIST_COLOURS[category] }}
        title={words}
      >
        {category}
      </span>
      <span className={hasWords ? undefined : 'visually-hidden'}> {words}</span>
    </span>
  );
}
