import type { Feature, Polygon } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { geodesicAreaSquareKilometres, type Rings } from './geodesic-area.ts';
import { isClosed, joinLines, readGmtLines } from './gmt-lines.ts';
import { DRAWN_LAKES, DRAWN_RESERVOIRS } from './hand/drawn-waters.ts';
import { LAKES_CUT_FROM_RIVERS, NAMED_LAKES } from './hand/named-lakes.ts';
import { DETAILED_BOX, simplifyByPlace } from './land.ts';
import {
  type Box,
  boxOf,
  isInsideRing,
  type Line,
  type Point,
  ringAreaSquareKilometres,
  roundLine,
  smoothLine,
} from './point.ts';
import { drawReservoir } from './reservoir.ts';

export type LakeProperties = {
  id?: string;
  kind: 'lake' | 'reservoir' | 'river';
  areaSquareKilometres: number;
  intermittent?: true;
  drawn?: true;
  /** The lake is a part of a wide river's polygon: it is there for its label, not to be drawn again. */
  partOfRiver?: true;
};

/** GSHHG's inland waters before they are simplified. */
export type InlandWaters = { lakes: Line[]; wideRivers: Line[]; islands: Line[] };

export async function readInlandWaters(box: Box, workFolder: string): Promise<InlandWaters> {
  const read = async (selection: string) =>
    joinLines(await readGmtLines(box, ['-W', selection], workFolder)).map(closeAtFrame);
  return {
    lakes: await read('-A0/2/2+l'),
    wideRivers: await read('-A0/2/2+r'),
    islands: await read('-A0/3/3'),
  };
}

/** A lake or river that the frame cuts through ends at its edge twice: the edge closes it. */
function closeAtFrame(line: Line): Line {
  return isClosed(line) ? line : [...line, line[0] as Point];
}

/** The outline and islands of the wide river at a position (the lower Amur, for example). */
export function wideRiverAt(waters: InlandWaters, point: Point): Rings {
  const outline = waters.wideRivers.find((ring) => isInsideRing(point, ring));
  if (!outline) throw new Error(`no wide river at ${point}`);
  return withIslands(outline, waters.islands);
}

/** All lakes, reservoirs and wide rivers, the largest first. `courses` are the named rivers. */
export function deriveLakes(
  waters: InlandWaters,
  courses: ReadonlyMap<string, Line>,
): Feature<Polygon, LakeProperties>[] {
  const features: Feature<Polygon, LakeProperties>[] = [];
  const add = (rings: Rings, properties: Omit<LakeProperties, 'areaSquareKilometres'>) => {
    const area = geodesicAreaSquareKilometres([rings]);
    const coordinates = rings
      .map((ring) => roundLine(simplifyByPlace(ring), 4))
      .filter((ring) => ring.length > 3);
    if (coordinates.length === 0) return;
    features.push({
      type: 'Feature',
      properties: { ...properties, areaSquareKilometres: Math.round(area * 10) / 10 },
      geometry: { type: 'Polygon', coordinates },
    });
  };
  for (const outline of waters.lakes) {
    const rings = withIslands(outline, waters.islands);
    const id = NAMED_LAKES.find((lake) => isInsideRing(lake.inside, outline))?.id;
    if (!id && ringAreaSquareKilometres(outline) < (isNear(outline) ? 1 : 40)) continue;
    add(rings, { ...(id ? { id } : {}), kind: id === 'songhua-lake' ? 'reservoir' : 'lake' });
  }
  for (const outline of waters.wideRivers) {
    const river = withIslands(outline, waters.islands);
    add(river, { kind: 'river' });
    for (const { id, box } of LAKES_CUT_FROM_RIVERS) {
      const frame = frameOf(box);
      if (!isInsideRing(boxCentre(box), frameOf(boxOf(outline)))) continue;
      const cut = polygonClipping.intersection([river], [frame]) as Rings[];
      const largest = cut.sort(
        (a, b) => geodesicAreaSquareKilometres([b]) - geodesicAreaSquareKilometres([a]),
      )[0];
      if (largest) add(largest, { id, kind: 'lake', partOfRiver: true });
    }
  }
  for (const { id, kind, intermittent, ring } of DRAWN_LAKES) {
    add([smoothLine(ring, 2)], {
      id,
      kind: kind ?? 'lake',
      drawn: true,
      ...(intermittent ? { intermittent } : {}),
    });
  }
  for (const reservoir of DRAWN_RESERVOIRS) {
    const course = courses.get(reservoir.river);
    if (!course) throw new Error(`no course of ${reservoir.river}`);
    for (const rings of drawReservoir(reservoir, course)) {
      add(rings, { id: reservoir.id, kind: 'reservoir', drawn: true });
    }
  }
  return features.sort(
    (a, b) => b.properties.areaSquareKilometres - a.properties.areaSquareKilometres,
  );
}

function withIslands(outline: Line, islands: readonly Line[]): Rings {
  const inside = islands.filter(
    (island) =>
      isInsideRing(island[0] as Point, outline) &&
      ringAreaSquareKilometres(island) > (isNear(island) ? 0.5 : 20),
  );
  return [outline, ...inside];
}

function isNear(line: Line): boolean {
  const [longitude, latitude] = boxCentre(boxOf(line));
  return (
    longitude > DETAILED_BOX[0] &&
    longitude < DETAILED_BOX[2] &&
    latitude > DETAILED_BOX[1] &&
    latitude < DETAILED_BOX[3]
  );
}

function boxCentre(box: Box): Point {
  return [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
}

function frameOf([west, south, east, north]: Box): Line {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
