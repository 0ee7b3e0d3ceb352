import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { designationsQuery, sourcesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { hoverEntity, NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { Name } from '#renderer/ui/name.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { Designation } from '#shared/api/atlas.ts';
import { DESIGNATION_KINDS, type DesignationKind } from '#shared/model/closed-lists.ts';
import { DESIGNATION_WORDS } from '#shared/text/vocabulary/sites.ts';
import { SourceProvider } from '../sources/source-context.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { ExportLinks } from './export-links.tsx';
import { ListHeading } from './list-heading.tsx';
import { ListingFilters } from './listing-filters.tsx';
import { ListingTable } from './listing-table.tsx';
import { matchesText } from './matches-text.ts';
import { ShowListed } from './show-listed.tsx';
import { usePlaceFacets } from './use-common-facets.ts';
import { useHasName } from './use-has-name.ts';
import { type FacetView, useListing } from './use-listing.ts';
import { useSortedRows } from './use-sorted-rows.ts';

const FIRST_SORT = { key: 'year', isDescending: false };

const isNamed = ({ names, reference }: Designation, text: string) =>
  matchesText(names, reference === null ? [] : [reference], text);
const idOf = (designation: Designation) => designation.id;

function useDesignationColumns(): readonly TableColumn<Designation>[] {
  const { t } = useTranslation();
  const { word, name, number } = useWords();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('site.label'),
        isRowHeader: true,
        value: ({ names, id }) => name(names, id),
        cell: (designation) => (
          <>
            <Link to={{ page: 'feature', kind: 'designation', id: designation.id }}>
              <Name names={designation.names} fallback={designation.id} />
            </Link>
            <span className="row-note">
              {word(DESIGNATION_WORDS[designation.kind])}
              {designation.reference !== null &&
                ` · ${t('designation.number', { reference: designation.reference })}`}{' '}
              <SourceMark sourceId={designation.sourceId} />
            </span>
          </>
        ),
      },
      {
        key: 'year',
        title: t('common.year'),
        isNumeric: true,
        value: ({ year }) => year,
        cell: ({ year }) => year ?? <NotKnown />,
      },
      {
        key: 'area',
        title: t('site.areaHectares'),
        isNumeric: true,
        value: ({ areaHectares }) => areaHectares,
        cell: ({ areaHectares }) =>
          areaHectares === null ? <NotKnown /> : number(areaHectares, 0),
      },
    ],
    [t, word, name, number],
  );
}

function useDesignationFacets(): readonly FacetView<Designation>[] {
  const { t } = useTranslation('browse');
  const { word } = useWords();
  const places = usePlaceFacets<Designation>();
  return useMemo(
    () => [
      ...places,
      {
        key: 'kind',
        title: t('facet.designation'),
        valuesOf: ({ kind }) => [kind],
        labelOf: (value) => word(DESIGNATION_WORDS[value as DesignationKind]),
        order: DESIGNATION_KINDS,
      },
    ],
    [t, word, places],
  );
}

function DesignationList({ designations }: { readonly designations: readonly Designation[] }) {
  const { t } = useTranslation();
  const { data: sources = [] } = useQuery(sourcesQuery());
  const facets = useDesignationFacets();
  const columns = useDesignationColumns();
  const hasName = useHasName('designation', isNamed);
  const listing = useListing({ rows: designations, facets, hasName });
  const { rows, sort, onSort } = useSortedRows(listing.rows, columns, FIRST_SORT);
  useMapEmphasis({ ...NO_EMPHASIS, sites: rows.flatMap(({ siteIds }) => siteIds) });
  const point = useCallback((designation: Designation | null) => {
    const [id] = designation?.siteIds ?? [];
    hoverEntity(id === undefined ? null : { kind: 'site', id });
  }, []);
  return (
    <SourceProvider sources={sources}>
      <article className="page listing">
        <ListHeading
          title={t('site.designations')}
          shown={rows.length}
          total={designations.length}
        />
        <ListingFilters facets={facets} listing={listing} />
        <p className="listing-tools">
          <ShowListed locations={rows.map(({ location }) => location)} />
          <ExportLinks files={['designations.csv', 'designations.geojson']} ids={rows.map(idOf)} />
        </p>
        {rows.length === 0 ? (
          <p className="empty">{t('list.nothing')}</p>
        ) : (
          <ListingTable
            caption={t('site.designations')}
            columns={columns}
            rows={rows}
            rowKey={idOf}
            sort={sort}
            onSort={onSort}
            onPoint={point}
          />
        )}
      </article>
    </SourceProvider>
  );
}

/** `/designations`: World Heritage, Biosphere Reserves, Ramsar and the other international labels. */
export function DesignationListPage() {
  const query = useQuery(designationsQuery());
  return (
    <QueryPage query={query}>
      {(designations) => <DesignationList designations={designations} />}
    </QueryPage>
  );
}
