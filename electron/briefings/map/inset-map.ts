import type { BriefingGeography } from '../briefing-input.ts';
import type { PlainItem } from '../layout/shape.ts';
import { linesOf } from './geometry-parts.ts';
import { fitProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { nearLines } from './near-lines.ts';
import { projectLines, projectRings } from './project-lines.ts';

const INSET_INK = { sea: '#e3eef3', land: '#f3f2ea', ecoregion: '#cfdfc8', province: '#0f4557' };

/** The whole ecoregion with the province marked, in a small frame. */
export function layoutInset(
  geography: BriefingGeography,
  provinceId: string,
  x: number,
  y: number,
  width: number,
  height: number,
): PlainItem[] {
  const ecoregion = geography.ecoregion.features.flatMap(({ geometry }) => linesOf(geometry));
  const fitted =
    ecoregion.length > 0
      ? ecoregion
      : geography.provinces.features.flatMap(({ geometry }) => linesOf(geometry));
  const positions = fitted.flat();
  if (positions.length === 0) return [];
  const projection = fitProjection(positions, width, height);
  const shift = (subPaths: ReturnType<typeof projectRings>) =>
    subPaths.map(({ points, closed }) => ({
      points: points.map((value, index) => value + (index % 2 === 0 ? x : y)),
      closed,
    }));
  const land = projectRings(nearLines(geography.land, projection), projection);
  const provinces = nearLines(geography.provinces, projection);
  const province = nearLines(geography.provinces, projection, ({ id }) => id === provinceId);
  return [
    {
      kind: 'clip',
      x,
      y,
      width,
      height,
      items: [
        { kind: 'rectangle', x, y, width, height, fill: INSET_INK.sea },
        { kind: 'path', subPaths: shift(land), fill: INSET_INK.land },
        {
          kind: 'path',
          subPaths: shift(projectRings(ecoregion, projection)),
          fill: INSET_INK.ecoregion,
        },
        {
          kind: 'path',
          subPaths: shift(projectLines(provinces, projection)),
          stroke: { colour: MAP_INK.provinceBorder, width: 0.25 },
        },
        {
          kind: 'path',
          subPaths: shift(projectRings(province, projection)),
          fill: INSET_INK.province,
          fillOpacity: 0.85,
        },
        {
          kind: 'path',
          subPaths: shift(
            projectLines(
              nearLines(geography.borders, projection, (feature) => feature.class === 'country'),
              projection,
            ),
          ),
          stroke: { colour: MAP_INK.countryBorder, width: 0.45 },
        },
        {
          kind: 'path',
          subPaths: shift(projectLines(ecoregion, projection)),
          stroke: { colour: MAP_INK.ecoregion, width: 0.6 },
        },
      ],
    },
    { kind: 'rectangle', x, y, width, height, stroke: { colour: MAP_INK.frame, width: 0.5 } },
  ];
}
