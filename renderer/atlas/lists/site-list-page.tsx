import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { sitesQuery, sourcesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, sitesInViewStore, useMapEmphasis } from '#renderer/map/map-store.ts';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import type { Site } from '#shared/model/site.ts';
import { SourceProvider } from '../sources/source-context.tsx';
import { BrowseLinks } from './browse-links.tsx';
import { CompareBar } from './compare-tick.tsx';
import { ExportLinks } from './export-links.tsx';
import { ListHeading } from './list-heading.tsx';
import { ListingFilters } from './listing-filters.tsx';
import { ListingTable } from './listing-table.tsx';
import { matchesText } from './matches-text.ts';
import { pointAtSite } from './point-at-site.ts';
import { ShowListed } from './show-listed.tsx';
import { useHasName } from './use-has-name.ts';
import { useListing } from './use-listing.ts';
import { useSiteColumns } from './use-site-columns.tsx';
import { useSiteFacets } from './use-site-facets.ts';
import { useSortedRows } from './use-sorted-rows.ts';

const FIRST_SORT = { key: 'area', isDescending: true };
/** No site has this id: the map steps back from all of them. */
const NOBODY = [''];

const isNamed = (site: Site, text: string) => matchesText(site.names, [site.nativeCategory], text);
const idOf = (site: Site) => site.id;

function SiteList({ sites }: { readonly sites: readonly Site[] }) {
  const { t } = useTranslation();
  const { name } = useWords();
  const { data: sources = [] } = useQuery(sourcesQuery());
  const { data: species } = useQuery(speciesListQuery());
  const inView = useStore(sitesInViewStore);
  const visible = useMemo(() => new Set(inView), [inView]);
  const isInView = useCallback((site: Site) => visible.has(site.id), [visible]);
  const facets = useSiteFacets(species);
  const columns = useSiteColumns(species);
  const hasName = useHasName('site', isNamed);
  const listing = useListing({ rows: sites, facets, hasName, isInView });
  const { rows, sort, onSort } = useSortedRows(listing.rows, columns, FIRST_SORT);
  const names = useMemo(
    () => new Map(sites.map((site) => [site.id, name(site.names, site.id)])),
    [sites, name],
  );

  const kept = listing.rowsAnywhere.map(idOf);
  useMapEmphasis(
    listing.hasFilters ? { ...NO_EMPHASIS, sites: kept.length === 0 ? NOBODY : kept } : NO_EMPHASIS,
  );
  return (
    <SourceProvider sources={sources}>
      <article className="page listing">
        <ListHeading title={t('site.many')} shown={rows.length} total={sites.length} />
        <ListingFilters facets={facets} listing={listing} hasPlaces />
        <p className="listing-tools">
          <ShowListed locations={rows.map((site) => site.location)} />
          <ExportLinks files={['sites.csv', 'sites.geojson']} ids={rows.map(idOf)} />
        </p>
        <CompareBar names={names} />
        {rows.length === 0 ? (
          <p className="empty">
            {listing.isInViewOnly ? t('list.nothingInView') : t('list.nothing')}
          </p>
        ) : (
          <ListingTable
            caption={t('site.many')}
            columns={columns}
            rows={rows}
            rowKey={idOf}
            sort={sort}
            onSort={onSort}
            onPoint={pointAtSite}
          />
        )}
        <BrowseLinks />
      </article>
    </SourceProvider>
  );
}

/** `/sites` */
export function SiteListPage() {
  const query = useQuery(sitesQuery());
  return <QueryPage query={query}>{(sites) => <SiteList sites={sites} />}</QueryPage>;
}
