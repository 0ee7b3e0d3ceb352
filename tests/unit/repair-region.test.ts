import { describe, expect, it } from 'vitest';
import { checkRegion } from '#electron/exchange/repair-region.ts';
import { geodesicRegionSize } from '#shared/geo/geodesic-region.ts';
import { signedPlanarArea } from '#shared/geo/planar-area.ts';
import { windRings } from '#shared/geo/wind-rings.ts';

type Ring = [number, number][];

const closed = (ring: Ring): Ring => [...ring, ring[0] as [number, number]];
const box = (west: number, south: number, east: number, north: number): Ring =>
  closed([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
const BOW_TIE = closed([
  [135, 48],
  [136, 49],
  [136, 48],
  [135, 49],
]);

describe('the check of a region', () => {
  it.each([
    ['a box', [box(135, 48, 136, 49)]],
    ['a box with a hole', [box(135, 48, 136, 49), box(135.2, 48.2, 135.4, 48.4)]],
    [
      'two triangles that touch in a corner and run the same way',
      [
        closed([
          [0, 0],
          [2, 2],
          [4, 0],
          [4, 4],
          [2, 2],
          [0, 4],
        ]).toReversed(),
      ],
    ],
    ['a corner given twice', [closed([...box(0, 0, 1, 1).slice(0, 2), [1, 0], [1, 1], [0, 1]])]],
    [
      'a hole that touches the outer ring',
      [
        box(0, 0, 4, 4),
        closed([
          [0, 2],
          [1, 1],
          [1, 3],
        ]),
      ],
    ],
  ])('takes %s as it is', (_, rings) => {
    expect(checkRegion(rings).kind).toBe('sound');
  });

  it('makes two regions of a bow tie', () => {
    const check = checkRegion([BOW_TIE]);
    expect(check.kind).toBe('repaired');
    if (check.kind !== 'repaired') return;
    expect(check.parts).toHaveLength(2);
    for (const part of check.parts) {
      expect(geodesicRegionSize(part).areaSquareMetres).toBeGreaterThan(1e9);
    }
  });

  it.each([
    ['outside its region', [box(137, 48, 138, 49)], 1],
    ['half outside', [box(135.5, 48.2, 137, 48.4)], 0.9],
    ['within a hole', [box(135, 48, 135.5, 48.5), box(135.1, 48.1, 135.2, 48.2)], 0.75],
  ])('mends a hole that lies %s', (_, holes, area) => {
    const check = checkRegion([box(135, 48, 136, 49), ...holes]);
    expect(check.kind).toBe('repaired');
    if (check.kind !== 'repaired') return;
    const [outer = 0, ...inner] = (check.parts[0] ?? []).map((ring) =>
      Math.abs(signedPlanarArea(ring)),
    );
    expect(outer - inner.reduce((sum, one) => sum + one, 0)).toBeCloseTo(area);
  });

  it.each([
    [
      'four times one corner',
      [
        closed([
          [135, 48],
          [135, 48],
          [135, 48],
        ] as Ring),
      ],
    ],
    [
      'a line there and back',
      [
        closed([
          [135, 48],
          [136, 48],
        ] as Ring),
      ],
    ],
    ['a hole larger than its region', [box(135.4, 48.4, 135.6, 48.6), box(135, 48, 136, 49)]],
  ])('finds no area in %s', (_, rings) => {
    expect(checkRegion(rings).kind).toBe('no-area');
  });

  it('gives a tangle up at once, and says where', () => {
    const star: Ring = Array.from({ length: 3_000 }, (_, corner) => [
      135 + Math.cos(corner * 2.4) / 2,
      48 + Math.sin(corner * 2.4) / 2,
    ]);
    const check = checkRegion([closed(star)]);
    expect(check.kind).toBe('self-crossing');
    if (check.kind !== 'self-crossing') return;
    expect(check.position[0]).toBeGreaterThan(134.4);
  });

  it('takes what was cut out of a raster, with hundreds of corners that touch', () => {
    const holes = Array.from({ length: 300 }, (_, place) => {
      const [west, south] = [place % 20, Math.floor(place / 20)];
      return box(1 + west, 1 + south, 2 + west, 2 + south);
    }).filter((_, place) => (place + Math.floor(place / 20)) % 2 === 0);
    expect(checkRegion([box(0, 0, 30, 30), ...holes]).kind).toBe('sound');
  });
});

describe('the right-hand rule', () => {
  it('turns what runs the other way, and only that', () => {
    const [outer, hole] = [box(0, 0, 4, 4), box(1, 1, 2, 2)];
    const wrong = { type: 'Polygon', coordinates: [outer.toReversed(), hole] } as const;
    const right = { type: 'Polygon', coordinates: [outer, hole.toReversed()] };
    expect(windRings({ ...wrong, coordinates: [...wrong.coordinates] })).toEqual(right);
    const point = { type: 'Point' as const, coordinates: [1, 2] as [number, number] };
    expect(windRings(point)).toBe(point);
  });
});
