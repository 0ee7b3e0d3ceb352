import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ecoregionQuery, threatsQuery } from '#renderer/bridge/atlas-queries.ts';
import { NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import type { Threat } from '#shared/model/threat.ts';
import { ThreatLink } from '../links/entity-links.tsx';
import { ThreatCodes } from '../threat/threat-codes.tsx';
import { ThreatMatrixTable } from '../threat/threat-matrix-table.tsx';
import { ExportLinks } from './export-links.tsx';
import { ListHeading } from './list-heading.tsx';
import { ListingFilters } from './listing-filters.tsx';
import { matchesText } from './matches-text.ts';
import { usePlaceFacets } from './use-common-facets.ts';
import { useHasName } from './use-has-name.ts';
import { useListing } from './use-listing.ts';

function ThreatRow({ threat }: { readonly threat: Threat }) {
  return (
    <>
      <ThreatLink threat={threat} />
      <span className="row-note">
        <ThreatCodes codes={threat.codes} />
      </span>
    </>
  );
}

/** Where which of the six headings bears on; the whole list stands below. */
function Matrix() {
  const { data } = useQuery(ecoregionQuery());
  return data === undefined ? null : <ThreatMatrixTable {...data} />;
}

const isNamed = (threat: Threat, text: string) =>
  matchesText(
    threat.names,
    threat.codes.flatMap((code) => [code.code, ...Object.values(code.names)]),
    text,
  );

function ThreatList({ threats }: { readonly threats: readonly Threat[] }) {
  const { t } = useTranslation();
  useMapEmphasis(NO_EMPHASIS);
  const facets = usePlaceFacets<Threat>();
  const hasName = useHasName('threat', isNamed);
  const listing = useListing({ rows: threats, facets, hasName });
  const shown = listing.rows;
  const shownIds = new Set(shown.map((threat) => threat.id));
  const headings = threats.filter((threat) => threat.parentId === null);
  return (
    <article className="page">
      <ListHeading title={t('threat.many')} shown={shown.length} total={threats.length} />
      <ListingFilters facets={facets} listing={listing} />
      <p className="listing-tools">
        <ExportLinks files={['threats.csv']} ids={shown.map(({ id }) => id)} />
      </p>
      <Matrix />
      {shown.length === 0 && <p className="empty">{t('list.nothing')}</p>}
      {headings.map((heading) => {
        const parts = shown.filter((threat) => threat.parentId === heading.id);
        if (parts.length === 0 && !shownIds.has(heading.id)) return null;
        return (
          <section key={heading.id} className="threat-group">
            <h2>
              <ThreatRow threat={heading} />
            </h2>
            <ul className="rows">
              {parts.map((part) => (
                <li key={part.id}>
                  <ThreatRow threat={part} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </article>
  );
}

/** `/threats`: the six headings and their parts. */
export function ThreatListPage() {
  const query = useQuery(threatsQuery());
  return <QueryPage query={query}>{(threats) => <ThreatList threats={threats} />}</QueryPage>;
}
