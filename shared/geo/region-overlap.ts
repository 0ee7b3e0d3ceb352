import polygonClipping from 'polygon-clipping';
import type { Position } from '../model/schemas.ts';
import { geodesicRegionSize } from './geodesic-region.ts';

type Rings = readonly (readonly Position[])[];
type ClipRings = [number, number][][];

/** Area in square metres that two regions have in common (WGS 84); edges are straight in degrees. */
export function regionOverlapSquareMetres(one: Rings, other: Rings): number {
  const common = polygonClipping.intersection(toClipRings(one), toClipRings(other));
  return common.reduce((sum, rings) => sum + geodesicRegionSize(rings).areaSquareMetres, 0);
}

function toClipRings(rings: Rings): ClipRings {
  return rings.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude]));
}
