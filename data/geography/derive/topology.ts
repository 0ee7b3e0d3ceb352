import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Feature, Polygon } from 'geojson';
import type { Line, Point } from './point.ts';
import { runTool } from './run-tool.ts';

/** One state or province of Natural Earth: its rings as lists of arc numbers (~n is n backwards). */
export type Region = { country: string; name: string; polygons: number[][][] };

/** Regions that share their borders: an arc between two of them is held once. */
export type Topology = { regions: Region[]; arcs: Line[] };

type TopoJson = {
  arcs: [number, number][][];
  objects: Record<
    string,
    {
      geometries: {
        type: string;
        arcs: number[][] | number[][][];
        properties: { adm0_a3: string; name: string };
      }[];
    }
  >;
};

/**
 * Reads Natural Earth's states and provinces (as kept in qgis-common) inside a frame and finds
 * their shared borders with mapshaper.
 */
export async function readTopology(
  geopackage: string,
  frame: [number, number, number, number],
  mapshaper: string,
  workFolder: string,
): Promise<Topology> {
  const statesFile = path.join(workFolder, 'states.geojson');
  const topologyFile = path.join(workFolder, 'states.topojson');
  await rm(statesFile, { force: true });
  await runTool(
    'ogr2ogr',
    [
      ...['-f', 'GeoJSON', '-spat', ...frame.map(String)],
      ...['-clipsrc', ...frame.map(String), '-lco', 'COORDINATE_PRECISION=7'],
      ...[statesFile, geopackage, 'states_provinces'],
    ],
    workFolder,
  );
  await runTool(
    mapshaper,
    [statesFile, '-o', topologyFile, 'format=topojson', 'no-quantization', 'force'],
    workFolder,
  );
  const json = JSON.parse(await readFile(topologyFile, 'utf8')) as TopoJson;
  const geometries = Object.values(json.objects)[0]?.geometries ?? [];
  return {
    arcs: json.arcs.map((arc) => arc.map(([longitude, latitude]): Point => [longitude, latitude])),
    regions: geometries.map(({ type, arcs, properties }) => ({
      country: properties.adm0_a3,
      name: properties.name,
      polygons: type === 'Polygon' ? [arcs as number[][]] : (arcs as number[][][]),
    })),
  };
}

/**
 * Land outside a box, much simplified, for the edges of the lowest zooms: Natural Earth's states
 * merged. Reads the file that `readTopology` left in the work folder.
 */
export async function deriveFarLand(
  box: readonly number[],
  mapshaper: string,
  workFolder: string,
): Promise<Feature<Polygon>[]> {
  const text = await runTool(
    mapshaper,
    [
      ...[path.join(workFolder, 'states.geojson'), '-dissolve', '-simplify', 'interval=4000'],
      ...['-erase', `bbox=${box.join(',')}`, '-explode', '-filter-islands', 'min-area=400km2'],
      ...['-o', '-', 'format=geojson', 'precision=0.001', 'geojson-type=FeatureCollection'],
    ],
    workFolder,
  );
  const { features } = JSON.parse(text) as { features: Feature<Polygon | null>[] };
  return features
    .filter(hasGeometry)
    .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
}

function hasGeometry(feature: Feature<Polygon | null>): feature is Feature<Polygon> {
  return feature.geometry !== null;
}

/** Which regions use each arc (one: a coast or the frame; two: a border). */
export function findArcUsers(topology: Topology): Region[][] {
  const users: Region[][] = topology.arcs.map(() => []);
  for (const region of topology.regions) {
    for (const ring of region.polygons.flat()) {
      for (const reference of ring) users[reference < 0 ? ~reference : reference]?.push(region);
    }
  }
  return users;
}

/** Rings of a polygon from their arcs. */
export function buildRings(topology: Topology, polygon: readonly number[][]): Line[] {
  return polygon.map((references) => {
    const ring: Line = [];
    for (const reference of references) {
      const arc = topology.arcs[reference < 0 ? ~reference : reference] as Line;
      const line = reference < 0 ? [...arc].reverse() : arc;
      ring.push(...(ring.length ? line.slice(1) : line));
    }
    return ring;
  });
}
