import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { completenessQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { CompletenessRow } from '#shared/api/atlas.ts';
import { ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';

const COLUMNS = [
  'rows',
  'withSource',
  'withTwoSources',
  'namesEn',
  'namesRu',
  'namesZh',
  'namesMn',
  'withDescription',
  'withPoint',
  'withArea',
] as const satisfies readonly (keyof CompletenessRow)[];

/** The table that `content check` prints: how many of each kind have what. */
export function CompletenessByKind() {
  const { t } = useTranslation();
  const { word } = useWords();
  const { data = [] } = useQuery(completenessQuery());
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption className="quiet">{t('about.completenessByKind')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('completeness.kind')}</span>
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                <span className="upright">{t(`completeness.${column}`)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{word(ENTITY_KIND_WORDS[row.kind])}</th>
              {COLUMNS.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
