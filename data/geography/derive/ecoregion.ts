import type { Feature, MultiPolygon } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { geodesicAreaSquareKilometres, type Rings } from './geodesic-area.ts';
import { BASIN_RING, HAILAR_DALAI_RING } from './hand/divide.ts';
import { type Line, type Point, ringAreaSquareKilometres, roundLine, smoothLine } from './point.ts';
import { orientRings, type ProvinceFeature } from './provinces.ts';

/** Provinces the seed document takes as a whole; of the others it takes the part in the basins. */
const WHOLE = new Set(['RU-AMU', 'RU-YEV', 'RU-PRI', 'CN-HL', 'CN-JL']);

export type ProvinceArea = {
  provinceId: string;
  areaSquareKilometres: number;
  areaInsideSquareKilometres: number;
};

export type DerivedEcoregion = {
  feature: Feature<MultiPolygon, { id: string; indicative: true; areaSquareKilometres: number }>;
  areas: ProvinceArea[];
  /** Area if Inner Mongolia is taken for its Hailar–Dalai basins only. */
  strictReadingSquareKilometres: number;
};

/**
 * Builds the outline from whole provinces and from the basin parts of the others. `enclave` is land of
 * another unit that lies in the basin among them (Baganuur, a district of Ulaanbaatar on the Kherlen):
 * its basin part closes the outline and counts for no province.
 */
export function deriveEcoregion(
  provinces: readonly ProvinceFeature[],
  enclave: readonly Rings[],
): DerivedEcoregion {
  const basins: Rings[] = [[closeAndSmooth(BASIN_RING)]];
  const strictBasins = polygonClipping.intersection(basins, [
    closeAndSmooth(HAILAR_DALAI_RING),
  ]) as Rings[];
  const parts: Rings[][] = [];
  const areas: ProvinceArea[] = [];
  let strict = 0;
  for (const province of provinces) {
    const { id } = province.properties;
    const whole = province.geometry.coordinates as Rings[];
    const part = WHOLE.has(id)
      ? whole
      : dropCrumbs(polygonClipping.intersection(whole, basins) as Rings[]);
    parts.push(part);
    const inside = geodesicAreaSquareKilometres(part);
    areas.push({
      provinceId: id,
      areaSquareKilometres: geodesicAreaSquareKilometres(whole),
      areaInsideSquareKilometres: inside,
    });
    strict +=
      id === 'CN-NM'
        ? geodesicAreaSquareKilometres(polygonClipping.intersection(whole, strictBasins) as Rings[])
        : inside;
  }
  parts.push(dropCrumbs(polygonClipping.intersection([...enclave], basins) as Rings[]));
  const [first, ...rest] = parts;
  const union = dropSlivers(polygonClipping.union(first ?? [], ...rest) as Rings[]);
  const polygons = union.map((rings) => orientRings(rings.map((ring) => roundLine(ring, 5))));
  const areaSquareKilometres = Math.round(geodesicAreaSquareKilometres(polygons));
  return {
    feature: {
      type: 'Feature',
      properties: { id: 'amur-heilong', indicative: true, areaSquareKilometres },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    },
    areas,
    strictReadingSquareKilometres: strict,
  };
}

function closeAndSmooth(ring: readonly Point[]): Line {
  return smoothLine([...ring, ring[0] as Point], 3);
}

/** A cut along a border that is itself the divide leaves crumbs: parts under 60 km² go. */
function dropCrumbs(polygons: Rings[]): Rings[] {
  const largest = Math.max(...polygons.map((rings) => ringAreaSquareKilometres(rings[0] as Line)));
  return polygons.filter((rings) => {
    const ring = rings[0] as Line;
    const area = ringAreaSquareKilometres(ring);
    // Islands in the sea are not crumbs.
    const isIsland = ring.some(([longitude]) => longitude > 135);
    return area === largest || area > 60 || isIsland;
  });
}

/** Holes under 20 km² are gaps between neighbours, not land left out. */
function dropSlivers(polygons: Rings[]): Rings[] {
  return polygons.map((rings) =>
    rings.filter((ring, index) => index === 0 || ringAreaSquareKilometres(ring) > 20),
  );
}
