import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import { RED_LIST_CATEGORIES } from '#shared/model/closed-lists.ts';
import type { SpeciesLink as SpeciesLinkData } from '#shared/model/linked.ts';
import type { Species } from '#shared/model/species.ts';
import { PRESENCE_WORDS } from '#shared/text/vocabulary/species.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { SpeciesLink } from './entity-links.tsx';

type Row = SpeciesLinkData & { readonly species: Species };

/** Species of a place with how they are there: most threatened first. */
export function SpeciesTable({ links }: { readonly links: readonly Row[] }) {
  const { t } = useTranslation();
  const { word, name } = useWords();
  const columns: readonly TableColumn<Row>[] = [
    {
      key: 'species',
      title: t('species.one'),
      isRowHeader: true,
      value: ({ species }) => name(species.names, species.scientificName),
      cell: ({ species }) => <SpeciesLink species={species} />,
    },
    {
      key: 'status',
      title: t('species.status'),
      // No category known sorts last.
      value: ({ species }) =>
        species.redListCategory && RED_LIST_CATEGORIES.indexOf(species.redListCategory),
      cell: ({ species }) => species.redListYear ?? '',
    },
    {
      key: 'presence',
      title: t('species.presence'),
      value: ({ presence }) => word(PRESENCE_WORDS[presence]),
      cell: ({ presence, sourceId }) => (
        <>
          {word(PRESENCE_WORDS[presence])} <SourceMark sourceId={sourceId} />
        </>
      ),
    },
  ];
  return (
    <SortableTable
      caption={t('species.many')}
      columns={columns}
      rows={links}
      rowKey={(row) => `${row.speciesId} ${row.presence}`}
      firstSort={{ key: 'status', isDescending: false }}
    />
  );
}
