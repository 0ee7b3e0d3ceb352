import { describe, expect, it } from 'vitest';
import { measureGeometry } from '#renderer/annotations/measure.ts';
import { isSimpleRegion } from '#shared/geo/is-simple-region.ts';
import { type Edge, nearEdges } from '#shared/geo/near-edges.ts';
import type { Position } from '#shared/model/schemas.ts';

/** A square about a centre, closed. */
function square([x, y]: Position, half: number): [number, number][] {
  return [
    [x - half, y - half],
    [x + half, y - half],
    [x + half, y + half],
    [x - half, y + half],
    [x - half, y - half],
  ];
}

const OUTLINE = square([135, 48], 1);
const BOW_TIE: [number, number][] = [
  [135, 48],
  [136, 49],
  [136, 48],
  [135, 49],
  [135, 48],
];

describe('a region has an area', () => {
  it('when nothing of it crosses, and its holes lie inside, touching or not', () => {
    expect(isSimpleRegion([OUTLINE])).toBe(true);
    expect(isSimpleRegion([OUTLINE, square([134.5, 48], 0.2), square([135.5, 48], 0.2)])).toBe(
      true,
    );
    const touching: Position[] = [
      [134, 48],
      [134.5, 48.2],
      [134.6, 47.9],
      [134.5, 47.8],
      [134, 48],
    ];
    expect(isSimpleRegion([OUTLINE, touching])).toBe(true);
  });

  it('not when its outline or a hole crosses itself', () => {
    expect(isSimpleRegion([BOW_TIE])).toBe(false);
    const small = BOW_TIE.map(([x, y]): Position => [x / 10 + 121.5, y / 10 + 43.2]);
    expect(isSimpleRegion([OUTLINE, small])).toBe(false);
  });

  it('not when a hole reaches out, lies elsewhere or is larger than the outline', () => {
    expect(isSimpleRegion([OUTLINE, square([136, 48], 0.5)])).toBe(false);
    expect(isSimpleRegion([OUTLINE, square([139, 48], 0.5)])).toBe(false);
    expect(isSimpleRegion([OUTLINE, square([135, 48], 3)])).toBe(false);
  });

  it('and otherwise none is shown', () => {
    const measured = measureGeometry({ type: 'Polygon', coordinates: [BOW_TIE] });
    expect(measured).toMatchObject({ kind: 'region', areaHectares: null });
  });
});

describe('edges that may cross', () => {
  it('are found without comparing each with every other', () => {
    const edges = Array.from({ length: 5_000 }, (_, index): Edge => {
      const at = (step: number): Position => {
        const angle = (step / 5_000) * 2 * Math.PI;
        const radius = 1 + (step % 2) * 0.0002;
        return [135 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)];
      };
      return [at(index), at(index + 1)];
    });
    expect([...nearEdges(edges)].length).toBeLessThan(25_000);
  });

  it('are those whose boxes touch', () => {
    const edges: Edge[] = [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [5, 0],
        [2, 1],
      ],
      [
        [0, 3],
        [9, 3],
      ],
    ];
    expect([...nearEdges(edges)]).toEqual([[0, 1]]);
  });
});
