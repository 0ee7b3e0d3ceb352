import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sourcesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { assessmentsQuery } from '#renderer/bridge/listing-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { type MapEmphasis, NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { Species } from '#shared/model/species.ts';
import { speciesColumns } from '../links/species-columns.tsx';
import { SourceProvider } from '../sources/source-context.tsx';
import { ExportLinks } from './export-links.tsx';
import { ListHeading } from './list-heading.tsx';
import { ListingFilters } from './listing-filters.tsx';
import { ListingTable } from './listing-table.tsx';
import { countValues, matchesText } from './matches-text.ts';
import { useHasName } from './use-has-name.ts';
import { useListing } from './use-listing.ts';
import { useSortedRows } from './use-sorted-rows.ts';
import { useSpeciesFacets } from './use-species-facets.ts';

const FIRST_SORT = { key: 'status', isDescending: false };

const isNamed = (species: Species, text: string) =>
  matchesText(species.names, [species.scientificName], text);
const idOf = (species: Species) => species.id;

/** Where the species are reported from. */
function rangeOf(species: readonly Species[]): MapEmphasis {
  return {
    ...NO_EMPHASIS,
    provinces: [...new Set(species.flatMap(({ provinces }) => provinces))],
    sites: [...new Set(species.flatMap(({ siteIds }) => siteIds))],
  };
}

function useSpeciesColumns(): readonly TableColumn<Species>[] {
  const { t } = useTranslation();
  const words = useWords();
  const { data: assessments } = useQuery(assessmentsQuery());
  return useMemo(() => {
    const threatCounts = countValues(assessments ?? [], ({ kind, id }) =>
      kind === 'species' ? [id] : [],
    );
    const { name, redList, assessed } = speciesColumns<Species>(t, words, (species) => species);
    return [
      name,
      redList,
      assessed,
      {
        key: 'cites',
        title: t('species.cites'),
        isWide: true,
        value: (species) => species.citesAppendix,
        cell: (species) => species.citesAppendix ?? '–',
      },
      {
        key: 'threats',
        title: t('threat.many'),
        isNumeric: true,
        isWide: true,
        value: ({ id }) => threatCounts.get(id) ?? 0,
        cell: ({ id }) => threatCounts.get(id) ?? '–',
      },
      {
        key: 'provinces',
        title: t('province.many'),
        isNumeric: true,
        isWide: true,
        value: (species) => species.provinces.length,
        cell: (species) => species.provinces.length,
      },
      {
        key: 'sites',
        title: t('site.many'),
        isNumeric: true,
        value: (species) => species.siteIds.length,
        cell: (species) => species.siteIds.length,
      },
    ];
  }, [t, words, assessments]);
}

function SpeciesList({ species }: { readonly species: readonly Species[] }) {
  const { t } = useTranslation();
  const { data: sources = [] } = useQuery(sourcesQuery());
  const [pointed, setPointed] = useState<Species | null>(null);
  const facets = useSpeciesFacets();
  const columns = useSpeciesColumns();
  const hasName = useHasName('species', isNamed);
  const listing = useListing({ rows: species, facets, hasName });
  const { rows, sort, onSort } = useSortedRows(listing.rows, columns, FIRST_SORT);
  const emphasised = pointed !== null ? [pointed] : listing.hasFilters ? rows : [];
  useMapEmphasis(rangeOf(emphasised));
  return (
    <SourceProvider sources={sources}>
      <article className="page listing">
        <ListHeading title={t('species.many')} shown={rows.length} total={species.length} />
        <ListingFilters facets={facets} listing={listing} />
        <p className="listing-tools">
          <ExportLinks files={['species.csv']} ids={rows.map(idOf)} />
        </p>
        {rows.length === 0 ? (
          <p className="empty">{t('list.nothing')}</p>
        ) : (
          <ListingTable
            caption={t('species.many')}
            columns={columns}
            rows={rows}
            rowKey={idOf}
            sort={sort}
            onSort={onSort}
            onPoint={setPointed}
          />
        )}
      </article>
    </SourceProvider>
  );
}

/** `/species` */
export function SpeciesListPage() {
  const query = useQuery(speciesListQuery());
  return <QueryPage query={query}>{(species) => <SpeciesList species={species} />}</QueryPage>;
}
