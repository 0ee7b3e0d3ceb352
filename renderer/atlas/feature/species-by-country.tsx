import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import { COUNTRIES } from '#shared/model/closed-lists.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { speciesColumns } from '../links/species-columns.tsx';
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
  const words = useWords();
  const { word } = words;
  const { name, redList, assessed } = speciesColumns<SpeciesByCountry>(
    t,
    words,
    ({ species: one }) => one,
  );
  const countries = COUNTRIES.filter((country) =>
    species.some(({ siteCounts }) => siteCounts[country] > 0),
  );
  const columns: readonly TableColumn<SpeciesByCountry>[] = [
    {
      ...name,
      cell: (row) => (
        <>
          {name.cell(row)} <SourceMarks sourceIds={row.sourceIds.slice(0, MOST_MARKS)} />
        </>
      ),
    },
    redList,
    assessed,
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
