import type { TFunction } from 'i18next';
import type { WordsInLanguage } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { RedListMark } from '#renderer/ui/red-list-mark.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import { RED_LIST_CATEGORIES, SPECIES_RANKS } from '#shared/model/closed-lists.ts';
import type { Species } from '#shared/model/species.ts';
import { RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';
import { RowSources, type SourcedValue } from '../sources/source-mark.tsx';
import { SpeciesName } from './entity-links.tsx';

/** What a row of a species tells, each value in words with its year, scope and source. */
export function speciesValues(
  species: Species,
  t: TFunction,
  { word }: WordsInLanguage,
): readonly SourcedValue[] {
  const { redListCategory, redListYear, citesAppendix } = species;
  const values: SourcedValue[] = [];
  if (redListCategory !== null) {
    const assessed = SPECIES_RANKS.find((rank) => rank === species.redListScope);
    const parts = [
      `${redListCategory} (${word(RED_LIST_WORDS[redListCategory])})`,
      redListYear === null ? null : t('species.assessed', { year: redListYear }),
      assessed === undefined ? null : t(`rank.${assessed}`),
    ];
    const value = parts.filter((part) => part !== null).join(' · ');
    values.push({
      words: t('common.pair', { label: t('species.redList'), value }),
      sourceId: species.redListSourceId,
    });
  }
  if (citesAppendix !== null) {
    const value = t('species.appendix', { appendix: citesAppendix });
    values.push({
      words: t('common.pair', { label: t('species.cites'), value }),
      sourceId: species.citesSourceId,
    });
  }
  return values;
}

/** Name, Red List category and the year of its assessment: what every table of species has. */
export function speciesColumns<Row>(
  t: TFunction,
  words: WordsInLanguage,
  speciesOf: (row: Row) => Species,
): Readonly<Record<'name' | 'redList' | 'assessed', TableColumn<Row>>> {
  return {
    name: {
      key: 'name',
      title: t('species.one'),
      isRowHeader: true,
      value: (row) => words.name(speciesOf(row).names, speciesOf(row).scientificName),
      cell: (row) => (
        <>
          <SpeciesName species={speciesOf(row)} />{' '}
          <RowSources values={speciesValues(speciesOf(row), t, words)} />
        </>
      ),
    },
    redList: {
      key: 'status',
      title: t('species.redListShort'),
      // The most threatened first; no category known sorts last.
      value: (row) => {
        const { redListCategory } = speciesOf(row);
        return redListCategory && RED_LIST_CATEGORIES.indexOf(redListCategory);
      },
      cell: (row) => <RedListMark category={speciesOf(row).redListCategory} />,
    },
    assessed: {
      key: 'assessed',
      title: t('species.assessedYear'),
      isNumeric: true,
      value: (row) => speciesOf(row).redListYear,
      cell: (row) => speciesOf(row).redListYear ?? <NotKnown />,
    },
  };
}
