import { describe, expect, it } from 'vitest';
import { clipRing, runsInBox, simplifyPixels } from '#data/build/basemap/clip.ts';

const box = [0, 0, 10, 10] as const;
const ring = (...values: number[]) => Float64Array.from(values);

function area(points: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length;
    sum +=
      (points[at] ?? 0) * (points[next + 1] ?? 0) - (points[next] ?? 0) * (points[at + 1] ?? 0);
  }
  return Math.abs(sum) / 2;
}

describe('clipping a ring', () => {
  it('keeps a ring that lies inside', () => {
    expect(area(clipRing(ring(1, 1, 5, 1, 5, 5, 1, 5, 1, 1), box))).toBe(16);
  });

  it('cuts a ring that lies across a corner', () => {
    expect(area(clipRing(ring(5, 5, 15, 5, 15, 15, 5, 15, 5, 5), box))).toBe(25);
  });

  it('gives the whole box for a ring round it and nothing for a ring beside it', () => {
    expect(area(clipRing(ring(-5, -5, 20, -5, 20, 20, -5, 20, -5, -5), box))).toBe(100);
    expect(clipRing(ring(20, 20, 30, 20, 30, 30, 20, 20), box)).toHaveLength(0);
  });
});

describe('finding the stretches of a line in a box', () => {
  it('leaves out what is far and keeps whole segments', () => {
    const line = ring(-30, 5, -20, 5, -5, 5, 5, 5, 30, 5, 40, 5, 40, 30);
    expect(runsInBox(line, box)).toEqual([{ first: 2, last: 4 }]);
  });

  it('keeps a segment that passes through with both ends outside', () => {
    expect(runsInBox(ring(-5, 5, 15, 5), box)).toEqual([{ first: 0, last: 1 }]);
  });
});

describe('simplifying', () => {
  it('drops what cannot be seen and keeps corners', () => {
    const line = ring(0, 0, 5, 0.1, 10, 0, 10, 10);
    expect([...simplifyPixels(line, 0.3)]).toEqual([0, 0, 10, 0, 10, 10]);
  });

  it('does not fold a closed ring into a point', () => {
    const square = ring(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);
    expect([...simplifyPixels(square, 1)]).toEqual([...square]);
  });
});
