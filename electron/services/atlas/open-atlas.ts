import { join } from 'node:path';
import type {
  CompletenessRow,
  DesignationPage,
  EcoregionPage,
  FeaturePage,
  Manifest,
  MapLabel,
  ProvincePage,
  SearchResult,
  SitePage,
  SpeciesPage,
  ThreatPage,
} from '#shared/api/atlas.ts';
import type { NameMatchRequest, SearchRequest } from '#shared/api/search.ts';
import type { BriefingGeography } from '../../briefings/briefing-input.ts';
import type { SlowQueryListener } from '../../database/database.ts';
import { openPackDatabase } from '../../database/open-pack-database.ts';
import { readCompleteness } from '../../database/queries/completeness.ts';
import {
  readLayer,
  readLayerGeoJson,
  readMapLabels,
  readRelief,
} from '../../database/queries/geography.ts';
import { readManifest } from '../../database/read-manifest.ts';
import { openMbtiles, type TileSet } from '../../tiles/mbtiles.ts';
import { type Catalogue, loadCatalogue } from './catalogue.ts';
import { nameMatches } from './name-matches.ts';
import { nearLines } from './near-sites.ts';
import {
  designationPage,
  ecoregionPage,
  featurePage,
  provincePage,
  sitePage,
  speciesPage,
  threatPage,
} from './pages.ts';
import { search } from './search.ts';

/** An open atlas pack: everything that can be read from it. */
export interface Atlas {
  readonly manifest: Manifest;
  readonly tiles: TileSet;
  /** All entities, joined; loaded at first use. */
  catalogue(): Catalogue;
  ecoregionPage(): EcoregionPage;
  provincePage(id: string): ProvincePage;
  sitePage(id: string): SitePage;
  speciesPage(id: string): SpeciesPage;
  threatPage(id: string): ThreatPage;
  featurePage(kind: string, id: string): FeaturePage;
  designationPage(id: string): DesignationPage;
  search(request: SearchRequest): SearchResult[];
  nameMatches(request: NameMatchRequest): readonly string[];
  completeness(): readonly CompletenessRow[];
  /** `MapData` as JSON text: the layers are stored as GeoJSON and only joined. */
  mapDataJson(): string;
  geography(): BriefingGeography;
  /** Loads what the first page asks for, ahead of the question. */
  warmUp(): void;
  close(): void;
}

/** The map opens on the ecoregion: `[west, south, east, north]` with a margin of a degree. */
const MAP_BOUNDS = [105, 39.5, 144, 57.5] as const;

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Opens a pack read-only after proving that its files are whole.
 *
 * @throws AtlasError `pack-missing`, `pack-damaged`, `pack-newer`, `pack-older`
 */
export function openAtlas(packFolder: string, onSlow: SlowQueryListener = () => {}): Atlas {
  const manifest = readManifest(packFolder);
  const database = openPackDatabase(join(packFolder, 'atlas.sqlite'), onSlow);
  const tiles = openMbtiles(join(packFolder, 'basemap.mbtiles'));
  const catalogue = once(() => loadCatalogue(database));
  const labels = once((): MapLabel[] => readMapLabels(database));
  const layer = (name: string) => readLayer(database, name);
  const lines = once(() => nearLines(labels(), layer('lakes'), layer('provinces')));
  const mapDataJson = once(
    () =>
      `{"provinces":${readLayerGeoJson(database, 'provinces')},` +
      `"ecoregion":${readLayerGeoJson(database, 'ecoregion')},` +
      `"ecoregionLine":${readLayerGeoJson(database, 'ecoregion-line')},` +
      `"labels":${JSON.stringify(labels())},"bounds":${JSON.stringify(MAP_BOUNDS)}}`,
  );
  return {
    manifest,
    tiles,
    catalogue,
    ecoregionPage: () => ecoregionPage(catalogue()),
    provincePage: (id) => provincePage(catalogue(), id),
    sitePage: (id) => sitePage(catalogue(), id),
    speciesPage: (id) => speciesPage(catalogue(), id),
    threatPage: (id) => threatPage(catalogue(), id),
    featurePage: (kind, id) => featurePage(catalogue(), kind, id, lines()),
    designationPage: (id) => designationPage(catalogue(), id),
    search: (request) => search(database, request),
    nameMatches: (request) => nameMatches(database, request),
    completeness: once(() => readCompleteness(database)),
    mapDataJson,
    geography: once(() => ({
      provinces: layer('provinces'),
      borders: layer('borders'),
      land: layer('land'),
      lakes: layer('lakes'),
      rivers: layer('rivers'),
      ecoregion: layer('ecoregion'),
      ecoregionLine: layer('ecoregion-line'),
      relief: readRelief(database),
      labels: labels(),
    })),
    warmUp: () => {
      mapDataJson();
      catalogue();
    },
    close: () => {
      tiles.close();
      database.close();
    },
  };
}
