import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  afterStoring,
  afterToolPress,
  type Drawing,
} from '#renderer/annotations/drawing/drawing.ts';
import { drawingHint } from '#renderer/annotations/drawing/drawing-hint.ts';
import { newestOnly } from '#renderer/annotations/drawing/newest-only.ts';
import {
  formatSketch,
  missingCorners,
  parseSketch,
  sketchGeometry,
  sketchWithPointer,
} from '#renderer/annotations/drawing/sketch.ts';
import { newId } from '#renderer/annotations/operations/new-id.ts';
import type { Sketch } from '#shared/api/sketches.ts';

const TRIANGLE: Sketch = {
  tool: 'region',
  corners: [
    [130, 45],
    [131, 45],
    [131, 46],
  ],
};

describe('a shape that is being drawn', () => {
  it('closes a region, and is no shape before it has its corners', () => {
    expect(sketchGeometry(TRIANGLE)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [130, 45],
          [131, 45],
          [131, 46],
          [130, 45],
        ],
      ],
    });
    expect(sketchGeometry({ ...TRIANGLE, corners: TRIANGLE.corners.slice(0, 2) })).toBeNull();
    expect(missingCorners({ tool: 'line', corners: [] })).toBe(2);
    expect(sketchGeometry({ tool: 'point', corners: [[130, 45]] })).toEqual({
      type: 'Point',
      coordinates: [130, 45],
    });
  });
  it('is measured up to the pointer, but not twice where the pointer rests on a corner', () => {
    expect(sketchWithPointer(TRIANGLE, [132, 47]).corners).toHaveLength(4);
    expect(sketchWithPointer(TRIANGLE, [131, 46.000_000_01])).toBe(TRIANGLE);
    expect(sketchWithPointer(TRIANGLE, null)).toBe(TRIANGLE);
  });
  it('survives a reload, and nothing else is taken for it', () => {
    expect(parseSketch(formatSketch(TRIANGLE))).toEqual(TRIANGLE);
    for (const text of [null, '', '{', '{}', '{"tool":"circle","corners":[[1,2]]}']) {
      expect(parseSketch(text)).toBeNull();
    }
    expect(parseSketch('{"tool":"line","corners":[[200,0]]}')).toBeNull();
    expect(parseSketch('{"tool":"line","corners":[]}')).toBeNull();
  });
  it('says what to do next', () => {
    const region = (count: number): Sketch => ({
      tool: 'region',
      corners: TRIANGLE.corners.slice(0, count),
    });
    expect([0, 1, 2, 3].map((count) => drawingHint(region(count)))).toEqual([
      'regionFirst',
      'regionNext',
      'regionNext',
      'regionFinish',
    ]);
    expect(drawingHint({ tool: 'point', corners: [] })).toBe('pointFirst');
  });
});

describe('a press on a tool', () => {
  const active = (sketch: Sketch): Drawing => ({
    state: 'active',
    sketch,
    pointer: null,
    refusal: null,
  });
  it('begins, changes and stops while nothing is drawn', () => {
    const begun = afterToolPress({ state: 'idle' }, 'line');
    expect(begun).toEqual(active({ tool: 'line', corners: [] }));
    expect(afterToolPress(begun, 'region')).toEqual(active({ tool: 'region', corners: [] }));
    expect(afterToolPress(begun, 'line')).toEqual({ state: 'idle' });
  });
  it('loses nothing of what is half drawn', () => {
    const paused = afterToolPress(active(TRIANGLE), 'line');
    expect(paused).toEqual({ state: 'paused', sketch: TRIANGLE });
    expect(afterToolPress(paused, 'point')).toBe(paused);
  });
});

describe('a finished shape', () => {
  const storing: Drawing = { state: 'storing', sketch: TRIANGLE };
  it('is forgotten when it is stored, and a sketch again when it is not', () => {
    expect(afterStoring(storing, TRIANGLE, true)).toEqual({ state: 'idle' });
    expect(afterStoring(storing, TRIANGLE, false)).toEqual({ state: 'paused', sketch: TRIANGLE });
  });
  it('does not take the place of what is drawn meanwhile', () => {
    const line: Sketch = { tool: 'line', corners: [[130, 45]] };
    const begun = afterToolPress(storing, 'line');
    expect(afterStoring(begun, TRIANGLE, true)).toBe(begun);
    expect(afterStoring(begun, TRIANGLE, false)).toEqual({ state: 'paused', sketch: TRIANGLE });
    const drawn: Drawing = { state: 'active', sketch: line, pointer: null, refusal: null };
    expect(afterStoring(drawn, TRIANGLE, false)).toBe(drawn);
  });
});

describe('keeping a sketch', () => {
  it('sends one after the other, and only the newest of those that waited', async () => {
    const begun: number[] = [];
    const answers: (() => void)[] = [];
    const keep = newestOnly((value: number) => {
      begun.push(value);
      return new Promise<void>((resolve, reject) =>
        answers.push(value === 1 ? () => reject(new Error('no')) : resolve),
      );
    });
    for (const value of [1, 2, 3]) keep(value);
    expect(begun).toEqual([1]);
    answers[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(begun).toEqual([1, 3]);
    answers[1]?.();
    await new Promise((resolve) => setTimeout(resolve));
    keep(4);
    expect(begun).toEqual([1, 3, 4]);
  });
});

describe('ids', () => {
  it('are random UUIDs that the server accepts', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(z.uuid().safeParse(id).success).toBe(true);
  });
});
