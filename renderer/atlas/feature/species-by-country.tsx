import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import { COUNTRIES, RED_LIST_CATEGORIES } from '#shared/model/closed-lists.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { SpeciesLink } from '../links/entity-links.tsx';
import { SourceMarks } from '../sources/source-mark.tsx';
import type { SpeciesByCountry } from './shared-species.ts';

/** More would push the columns apart; the list of sources at the end of the page has them all. */
const MOST_MARKS = 3;

interface SpeciesByCountryTableProps {
  readonly caption: string;
  readonly species: readonly SpeciesByCountry[];
}

/** Species with the number of sites that each country has of them. */
export function SpeciesByCountryTable({ caption, species }: SpeciesByCountryTableProps) {
  const { t } = useTranslation();
  const { word, name } = useWords();
  const countries = COUNTRIES.filter((country) =>
    species.some(({ siteCounts }) => siteCounts[country] > 0),
  );
  const columns: readonly TableColumn<SpeciesByCountry>[] = [
    {
      key: 'species',
      title: t('species.one'),
      isRowHeader: true,
      value: (row) => name(row.species.names, row.species.scientificName),
      cell: (row) => (
        <>
          <SpeciesLink species={row.species} />{' '}
          <SourceMarks sourceIds={row.sourceIds.slice(0, MOST_MARKS)} />
        </>
      ),
    },
    {
      key: 'status',
      title: t('species.status'),
      value: ({ species: { redListCategory } }) =>
        redListCategory && RED_LIST_CATEGORIES.indexOf(redListCategory),
      cell: (row) => row.species.redListYear ?? '',
    },
    ...countries.map(
      (country): TableColumn<SpeciesByCountry> => ({
        key: country,
        title: word(COUNTRY_WORDS[country]),
        isNumeric: true,
        value: (row) => row.siteCounts[country],
        cell: (row) => (row.siteCounts[country] === 0 ? '–' : row.siteCounts[country]),
      }),
    ),
  ];
  return (
    <SortableTable
      caption={caption}
      columns={columns}
      rows={species}
      rowKey={(row) => row.species.id}
      firstSort={{ key: 'status', isDescending: false }}
    />
  );
}
