import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  CompletenessRow,
  Designation,
  DesignationPage,
  EcoregionPage,
  FeaturePage,
  Manifest,
  MapData,
  ProvincePage,
  SearchResult,
  SitePage,
  SpeciesPage,
  ThreatPage,
} from '#shared/api/atlas.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import type { Province } from '#shared/model/province.ts';
import type { Site } from '#shared/model/site.ts';
import type { Source } from '#shared/model/source.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat } from '#shared/model/threat.ts';
import type { Language } from '#shared/text/language.ts';
import { requestJson } from './request.ts';

/** A query that reads one address; the atlas pack does not change while the program runs. */
function atlasQuery<Body>(path: string) {
  return queryOptions({
    queryKey: ['atlas', path],
    queryFn: ({ signal }) => requestJson<Body>(path, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

const segment = encodeURIComponent;

export const manifestQuery = () => atlasQuery<Manifest>('/api/manifest');
export const completenessQuery = () => atlasQuery<readonly CompletenessRow[]>('/api/completeness');
export const mapQuery = () => atlasQuery<MapData>('/api/map');
export const ecoregionQuery = () => atlasQuery<EcoregionPage>('/api/ecoregion');
export const provincesQuery = () => atlasQuery<readonly Province[]>('/api/provinces');
export const provinceQuery = (id: string) =>
  atlasQuery<ProvincePage>(`/api/provinces/${segment(id)}`);
export const sitesQuery = () => atlasQuery<readonly Site[]>('/api/sites');
export const siteQuery = (id: string) => atlasQuery<SitePage>(`/api/sites/${segment(id)}`);
export const speciesListQuery = () => atlasQuery<readonly Species[]>('/api/species');
export const speciesQuery = (id: string) => atlasQuery<SpeciesPage>(`/api/species/${segment(id)}`);
export const threatsQuery = () => atlasQuery<readonly Threat[]>('/api/threats');
export const threatQuery = (id: string) => atlasQuery<ThreatPage>(`/api/threats/${segment(id)}`);
export const featuresQuery = (kind: EntityKind) =>
  atlasQuery<readonly Feature[]>(`/api/features?kind=${segment(kind)}`);
export const featureQuery = (kind: EntityKind, id: string) =>
  atlasQuery<FeaturePage>(`/api/features/${segment(kind)}/${segment(id)}`);
export const designationsQuery = () => atlasQuery<readonly Designation[]>('/api/designations');
export const designationQuery = (id: string) =>
  atlasQuery<DesignationPage>(`/api/designations/${segment(id)}`);
export const sourcesQuery = () => atlasQuery<readonly Source[]>('/api/sources');

/** Search as one types; the last results stay until the next have come. */
export function searchQuery(text: string, language: Language) {
  const query = new URLSearchParams({ q: text, language, limit: '30' });
  return queryOptions({
    queryKey: ['search', language, text],
    queryFn: ({ signal }) =>
      requestJson<readonly SearchResult[]>(`/api/search?${query.toString()}`, { signal }),
    enabled: text !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });
}

/** Address of the map's tiles, as Leaflet fills it in. */
export const TILE_ADDRESS = '/api/tiles/{z}/{x}/{y}';
