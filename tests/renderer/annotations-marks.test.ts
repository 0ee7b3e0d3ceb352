import { describe, expect, it } from 'vitest';
import { chooseMarks } from '#renderer/map/drawing-choose-marks.ts';

describe('symbols that do not cover each other', () => {
  it('draws the more important of two that are near', () => {
    const places = [
      { id: 'first', x: 100, y: 100 },
      { id: 'covered', x: 115, y: 100 },
      { id: 'free', x: 121, y: 100 },
      { id: 'across a cell', x: 99, y: 81.5 },
      { id: 'far', x: -300, y: -300 },
    ];
    expect([...chooseMarks(places, 20)]).toEqual(['first', 'free', 'far']);
  });
  it('thins thousands out quickly', () => {
    const places = Array.from({ length: 5_000 }, (_, index) => ({
      id: String(index),
      x: index % 100,
      y: Math.floor(index / 100),
    }));
    expect(chooseMarks(places, 20).size).toBeLessThan(40);
  });
});
