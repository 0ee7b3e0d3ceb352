import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { SortableTable } from '#renderer/ui/sortable-table.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { SpeciesLink as SpeciesLinkData } from '#shared/model/linked.ts';
import type { Species } from '#shared/model/species.ts';
import { PRESENCE_WORDS } from '#shared/text/vocabulary/species.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { speciesColumns } from './species-columns.tsx';

type Row = SpeciesLinkData & { readonly species: Species };

/** Species of a place with how they are there: most threatened first. */
export function SpeciesTable({ links }: { readonly links: readonly Row[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { word } = words;
  const { name, redList, assessed } = speciesColumns<Row>(t, words, ({ species }) => species);
  const presence: TableColumn<Row> = {
    key: 'presence',
    title: t('species.presence'),
    value: (row) => word(PRESENCE_WORDS[row.presence]),
    cell: (row) => (
      <>
        {word(PRESENCE_WORDS[row.presence])} <SourceMark sourceId={row.sourceId} />
      </>
    ),
  };
  return (
    <SortableTable
      caption={t('species.many')}
      columns={[name, redList, assessed, presence]}
      rows={links}
      rowKey={(row) => `${row.speciesId} ${row.presence}`}
      firstSort={{ key: 'status', isDescending: false }}
    />
  );
}
