import { describe, expect, it } from 'vitest';
import { measureGeometry } from '#renderer/annotations/measure.ts';
import { cornersOf } from '#renderer/annotations/operations/corners.ts';
import { insertCorner } from '#renderer/annotations/operations/insert-corner.ts';
import { moveCorner } from '#renderer/annotations/operations/move-corner.ts';
import { refusalOf } from '#renderer/annotations/operations/refusal.ts';
import { removeCorner } from '#renderer/annotations/operations/remove-corner.ts';
import { findSelfCrossing } from '#shared/geo/find-self-crossing.ts';
import { geodesicLengthMetres } from '#shared/geo/geodesic-length.ts';
import { geodesicRegionSize } from '#shared/geo/geodesic-region.ts';
import { labelPosition } from '#shared/geo/label-position.ts';
import { isPointInRings } from '#shared/geo/point-in-rings.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';

const SQUARE: AnnotationGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [130, 45],
      [131, 45],
      [131, 46],
      [130, 46],
      [130, 45],
    ],
  ],
};

describe('sizes on the ellipsoid', () => {
  it('measures a degree of the meridian as WGS 84 has it', () => {
    // Karney's GeodSolve: from 45°N to 46°N is 111,141.548 m.
    const metres = geodesicLengthMetres([
      [130, 45],
      [130, 46],
    ]);
    expect(metres).toBeCloseTo(111_141.548, 1);
    expect(geodesicLengthMetres([[130, 45]])).toBe(0);
  });

  it('measures a region whichever way it was drawn, and takes holes off', () => {
    const [outer = []] = SQUARE.type === 'Polygon' ? SQUARE.coordinates : [];
    const one = geodesicRegionSize([outer]);
    expect(geodesicRegionSize([outer.toReversed()]).areaSquareMetres).toBeCloseTo(
      one.areaSquareMetres,
      3,
    );
    // Area of the cell between two parallels, 8,690.2 km²; geodesics bulge north by a little.
    expect(one.areaSquareMetres / 1e6).toBeCloseTo(8_690, -1);
    const hole: Position[] = [
      [130.25, 45.25],
      [130.75, 45.25],
      [130.75, 45.75],
      [130.25, 45.75],
    ];
    const withHole = geodesicRegionSize([outer, hole]);
    const holeOnly = geodesicRegionSize([hole]);
    expect(withHole.areaSquareMetres).toBeCloseTo(
      one.areaSquareMetres - holeOnly.areaSquareMetres,
      3,
    );
    expect(withHole.perimeterMetres).toBeCloseTo(one.perimeterMetres + holeOnly.perimeterMetres, 3);
  });

  it('gives hectares and counts corners', () => {
    expect(measureGeometry(SQUARE)).toMatchObject({ kind: 'region', corners: 4 });
    const measured = measureGeometry(SQUARE);
    expect(measured.kind === 'region' ? measured.areaHectares : 0).toBeCloseTo(869_000, -3);
  });
});

describe('self-crossing', () => {
  const bowTie: Position[] = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
  ];
  it('finds where a bow tie crosses, open or closed', () => {
    expect(findSelfCrossing(bowTie, true)).toEqual([0.5, 0.5]);
    expect(findSelfCrossing([...bowTie, [0, 0]], true)).toEqual([0.5, 0.5]);
    expect(findSelfCrossing(bowTie, false)).toEqual([0.5, 0.5]);
  });
  it('lets shapes be that only the closing edge would make cross', () => {
    const hook: Position[] = [
      [0, 0],
      [2, 0],
      [2, 2],
      [1, -1],
    ];
    expect(findSelfCrossing(hook.slice(0, 3), false)).toBeNull();
    expect(findSelfCrossing(hook, false)).not.toBeNull();
  });
  it('finds a spike that runs back over itself, and a corner on another edge', () => {
    expect(
      findSelfCrossing(
        [
          [0, 0],
          [2, 0],
          [1, 0],
          [1, 1],
        ],
        true,
      ),
    ).not.toBeNull();
    expect(
      findSelfCrossing(
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [1, 0],
          [0, 2],
        ],
        true,
      ),
    ).toEqual([1, 0]);
  });
  it('takes no offence at concave regions, doubled corners and straight ones', () => {
    expect(
      findSelfCrossing(
        [
          [0, 0],
          [1, 0],
          [1, 0],
          [2, 0],
          [2, 2],
          [1, 1],
          [0, 2],
          [0, 0],
        ],
        true,
      ),
    ).toBeNull();
    expect(findSelfCrossing([[0, 0]], false)).toBeNull();
  });
  it('refuses regions that cross and shapes with too few corners, but not lines', () => {
    const crossed = bowTie.map(([x, y]): [number, number] => [x, y]);
    const first = crossed[0] as [number, number];
    expect(refusalOf({ type: 'Polygon', coordinates: [[...crossed, first]] })).toBe(
      'self-crossing',
    );
    expect(refusalOf({ type: 'LineString', coordinates: crossed })).toBeNull();
    expect(refusalOf({ type: 'LineString', coordinates: [first] })).toBe('too-few-corners');
    expect(refusalOf(SQUARE)).toBeNull();
  });
});

describe('corners', () => {
  it('moves the first corner of a region with its closing position', () => {
    const moved = moveCorner(SQUARE, 0, [129.5, 44.5]);
    expect(moved.type === 'Polygon' && moved.coordinates[0]?.at(0)).toEqual([129.5, 44.5]);
    expect(moved.type === 'Polygon' && moved.coordinates[0]?.at(-1)).toEqual([129.5, 44.5]);
    expect(cornersOf(SQUARE)).toHaveLength(4);
  });
  it('adds and removes corners, and keeps at least a triangle', () => {
    const five = insertCorner(SQUARE, 1, [130.5, 44.5]);
    expect(cornersOf(five)[1]).toEqual([130.5, 44.5]);
    const four = removeCorner(five, 1);
    expect(four).toEqual(SQUARE);
    const three = four === null ? null : removeCorner(four, 0);
    expect(three === null ? null : removeCorner(three, 0)).toBeNull();
    const line: AnnotationGeometry = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    expect(removeCorner(line, 0)).toBeNull();
  });
  it('keeps the holes of a region', () => {
    const hole: [number, number][] = [
      [130.4, 45.4],
      [130.6, 45.4],
      [130.5, 45.6],
      [130.4, 45.4],
    ];
    const holed: AnnotationGeometry =
      SQUARE.type === 'Polygon'
        ? { type: 'Polygon', coordinates: [...SQUARE.coordinates, hole] }
        : SQUARE;
    const moved = moveCorner(holed, 2, [131.5, 46.5]);
    expect(moved.type === 'Polygon' && moved.coordinates[1]).toEqual(hole);
  });
});

describe('place of the symbol', () => {
  it('lies on the point, on the line, in the region', () => {
    expect(labelPosition({ type: 'Point', coordinates: [1, 2] })).toEqual([1, 2]);
    expect(
      labelPosition({
        type: 'LineString',
        coordinates: [
          [0, 0],
          [4, 0],
          [4, 2],
        ],
      }),
    ).toEqual([3, 0]);
    expect(labelPosition(SQUARE)).toEqual([130.5, 45.5]);
  });
  it('lies inside a region shaped like a horseshoe', () => {
    const ring: [number, number][] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [1, 1],
      [1, 10],
      [0, 10],
      [0, 0],
    ];
    const position = labelPosition({ type: 'Polygon', coordinates: [ring] });
    expect(isPointInRings(position, [ring])).toBe(true);
  });
});
