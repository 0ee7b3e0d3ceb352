import { describe, expect, test } from 'vitest';
import { breakText } from '#renderer/map/labels/break-text.ts';
import { placesAlongLine, resample } from '#renderer/map/labels/label-line.ts';
import type { LabelCandidate } from '#renderer/map/labels/label-types.ts';
import { longestRun } from '#renderer/map/labels/longest-run.ts';
import { placeLabels } from '#renderer/map/labels/place-labels.ts';

const viewport = { minX: 0, minY: 0, maxX: 1_000, maxY: 800 };

function candidate(change: Partial<LabelCandidate>): LabelCandidate {
  return {
    key: 'a',
    kind: 'place',
    lines: ['Name'],
    languageTag: 'en',
    priority: 1,
    point: { x: 500, y: 400 },
    line: null,
    width: 60,
    lineHeight: 15,
    fontSize: 12,
    letterSpacing: 0,
    symbolRadius: 3,
    mayCoverSymbols: false,
    ...change,
  };
}

describe('placeLabels', () => {
  test('puts a name to the right of its symbol', () => {
    const [label] = placeLabels([candidate({})], viewport);
    expect(label).toMatchObject({ anchor: 'start', x: 507 });
  });

  test('gives the place to the more important name and moves or drops the other', () => {
    const at = { x: 500, y: 400 };
    const names = [1, 2, 3, 4, 5].map((priority) =>
      candidate({ kind: 'site', key: `n${priority}`, priority, point: at }),
    );
    const placed = placeLabels(names.toReversed(), viewport);
    expect(placed.map((label) => label.key)).toEqual(['n1', 'n2']);
    expect(placed.map((label) => label.anchor)).toEqual(['start', 'end']);
  });

  test('leaves a town out whose dot another name would cover', () => {
    const names = [
      candidate({ key: 'first' }),
      candidate({ key: 'second', priority: 2, point: { x: 530, y: 400 } }),
    ];
    expect(placeLabels(names, viewport).map((label) => label.key)).toEqual(['first']);
  });

  test('keeps names inside the view and off the symbols', () => {
    expect(placeLabels([candidate({ point: { x: 990, y: 400 } })], viewport)[0]?.anchor).toBe(
      'end',
    );
    const right = { minX: 505, minY: 395, maxX: 515, maxY: 405 };
    expect(
      placeLabels([candidate({})], viewport, { covers: [], symbols: [right] })[0]?.anchor,
    ).toBe('end');
    expect(placeLabels([candidate({ point: { x: 5_000, y: 400 } })], viewport)).toEqual([]);
  });

  test('names the great towns even where symbols stand all around, over as few as can be', () => {
    const around = [-40, 0, 40].flatMap((dx) =>
      [-14, 0, 14].map((dy) => ({
        minX: 495 + dx,
        minY: 395 + dy,
        maxX: 505 + dx,
        maxY: 405 + dy,
      })),
    );
    const crowded = { covers: [], symbols: around };
    expect(placeLabels([candidate({})], viewport, crowded)).toEqual([]);
    const city = candidate({ mayCoverSymbols: true });
    expect(placeLabels([city], viewport, crowded)).toHaveLength(1);
    const leftIsFree = { covers: [], symbols: around.filter(({ minX }) => minX > 480) };
    expect(placeLabels([city], viewport, leftIsFree)[0]?.anchor).toBe('end');
    const covered = { covers: [{ minX: 300, minY: 300, maxX: 700, maxY: 500 }], symbols: [] };
    expect(placeLabels([city], viewport, covered)).toEqual([]);
  });

  test('does not depend on the order in which names come', () => {
    const names = Array.from({ length: 60 }, (_, index) =>
      candidate({
        key: `n${index}`,
        priority: index % 7,
        point: { x: (index * 137) % 1_000, y: (index * 71) % 800 },
      }),
    );
    expect(placeLabels(names.toReversed(), viewport)).toEqual(placeLabels(names, viewport));
  });
});

describe('names along rivers', () => {
  const straight = Array.from({ length: 50 }, (_, index) => ({ x: 900 - index * 15, y: 300 }));

  test('take the longest stretch in view, and a step beyond it', () => {
    const line = Array.from({ length: 20 }, (_, index) => [index, index === 4 ? 9 : 0] as const);
    expect(longestRun(line, [2, -1, 12, 1]).map(([longitude]) => longitude)).toEqual([
      4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(longestRun(line, [30, -1, 40, 1])).toEqual([]);
  });

  test('resample keeps equal distances', () => {
    const points = resample(straight, 10);
    expect(points).toHaveLength(74);
    expect(points[1]).toEqual({ x: 890, y: 300 });
  });

  test('run from left to right whatever the direction of the river', () => {
    const [place] = placesAlongLine(straight, 100, 15, viewport);
    expect(place?.path[0]?.x).toBeLessThan(place?.path.at(-1)?.x ?? 0);
  });

  test('have a path longer than the name', () => {
    const path = placesAlongLine(straight, 100, 15, viewport)[0]?.path ?? [];
    expect((path.at(-1)?.x ?? 0) - (path[0]?.x ?? 0)).toBeGreaterThanOrEqual(100);
  });

  test('are left out where the river bends too much or is too short', () => {
    const zigzag = Array.from({ length: 80 }, (_, index) => ({
      x: 100 + index * 5,
      y: 300 + (index % 2 === 0 ? 0 : 90),
    }));
    expect(placesAlongLine(straight.slice(0, 5), 100, 15, viewport)).toEqual([]);
    expect(placesAlongLine(zigzag, 300, 15, viewport)).toEqual([]);
  });
});

describe('breakText', () => {
  const measure = (text: string) => text.length * 7;
  test('leaves short names and names without spaces whole', () => {
    expect(breakText('Bikin', 150, measure)).toEqual(['Bikin']);
    expect(breakText('兴凯湖国家级自然保护区兴凯湖国家级自然保护区', 100, measure)).toHaveLength(1);
  });
  test('breaks long names into even lines and loses no word', () => {
    const name = 'Государственный природный биосферный заповедник «Ханкайский»';
    const lines = breakText(name, 150, measure);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(name);
    for (const line of lines) expect(measure(line)).toBeLessThan(260);
  });
});
