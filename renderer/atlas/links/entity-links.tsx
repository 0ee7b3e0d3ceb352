import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { Link } from '#renderer/app/link.tsx';
import { entityRoute } from '#renderer/app/routes.ts';
import { provincesQuery, sitesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { hoverEntity } from '#renderer/map/map-store.ts';
import { Name } from '#renderer/ui/name.tsx';
import { RedListMark } from '#renderer/ui/red-list-mark.tsx';
import { SiteSymbol } from '#renderer/ui/site-symbol.tsx';
import type { Feature } from '#shared/model/linked.ts';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat } from '#shared/model/threat.ts';

/** Links show on the map what they lead to while the pointer or the focus is on them. */
export function ProvinceLink({ id }: { readonly id: string }) {
  const { data } = useQuery(provincesQuery());
  const province = data?.find((candidate) => candidate.id === id);
  return (
    <Link
      to={{ page: 'province', id }}
      onHoverChange={(isHovered) => hoverEntity(isHovered ? { kind: 'province', id } : null)}
    >
      {province === undefined ? id : <Name names={province.names} fallback={id} />}
    </Link>
  );
}

export function ProvinceLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <ProvinceLink id={id} />
        </Fragment>
      ))}
    </>
  );
}

export function SiteLink({ site }: { readonly site: Site }) {
  return (
    <span className="with-symbol">
      <SiteSymbol category={site.category} />
      <Link
        to={{ page: 'site', id: site.id }}
        onHoverChange={(isHovered) => hoverEntity(isHovered ? { kind: 'site', id: site.id } : null)}
      >
        <Name names={site.names} fallback={site.id} />
      </Link>
    </span>
  );
}

/** A link where only the id is at hand. */
export function SiteLinkById({ id }: { readonly id: string }) {
  const { data } = useQuery(sitesQuery());
  const site = data?.find((candidate) => candidate.id === id);
  if (site === undefined) return <Link to={{ page: 'site', id }}>{id}</Link>;
  return <SiteLink site={site} />;
}

/** A species by its name and its scientific name. */
export function SpeciesName({ species }: { readonly species: Species }) {
  return (
    <span>
      <Link to={{ page: 'species', id: species.id }}>
        <Name names={species.names} fallback={species.scientificName} isNarrow />
      </Link>{' '}
      <i className="quiet" lang="la">
        {species.scientificName}
      </i>
    </span>
  );
}

/** A species with its Red List category before its name. */
export function SpeciesLink({ species }: { readonly species: Species }) {
  return (
    <span className="with-symbol">
      <RedListMark category={species.redListCategory} />
      <SpeciesName species={species} />
    </span>
  );
}

export function SpeciesLinkById({ id }: { readonly id: string }) {
  const { data } = useQuery(speciesListQuery());
  const species = data?.find((candidate) => candidate.id === id);
  if (species === undefined) return <Link to={{ page: 'species', id }}>{id}</Link>;
  return <SpeciesLink species={species} />;
}

interface ThreatLinkProps {
  readonly threat: Threat;
  /** Stands in a narrow column. */
  readonly isNarrow?: boolean;
}

export function ThreatLink({ threat, isNarrow = false }: ThreatLinkProps) {
  return (
    <Link to={{ page: 'threat', id: threat.id }}>
      <Name names={threat.names} fallback={threat.id} isNarrow={isNarrow} />
    </Link>
  );
}

export function FeatureLink({ feature }: { readonly feature: Feature }) {
  const route = entityRoute(feature.kind, feature.id);
  const name = <Name names={feature.names} fallback={feature.id} />;
  return route === null ? name : <Link to={route}>{name}</Link>;
}
