import { describe, expect, it } from 'vitest';
import {
  anchorsAround,
  createLabelPlacer,
  type LabelBox,
} from '#electron/briefings/map/label-placer.ts';

const boxOf = ([left, top]: readonly [number, number]): LabelBox => ({
  left,
  top,
  right: left + 20,
  bottom: top + 6,
});

describe('createLabelPlacer', () => {
  it('takes the first free place inside the frame, once', () => {
    const placer = createLabelPlacer(200, 100);
    placer.block({ left: 0, top: 0, right: 60, bottom: 60 });
    const places = [
      [10, 10],
      [190, 10],
      [100, 40],
      [100, 60],
    ] as const;
    expect(placer.choosePlace(places, boxOf)).toBe(places[2]);
    expect(placer.choosePlace(places, boxOf)).toBe(places[3]);
    expect(placer.choosePlace(places, boxOf)).toBeNull();
  });

  it('prefers a later place to one across the outline, but not to none', () => {
    const outline = [110, 0, 110, 100];
    const across = [100, 40] as const;
    const beside = [130, 40] as const;
    const open = () => createLabelPlacer(200, 100, [outline]);
    expect(open().choosePlace([across, beside], boxOf)).toBe(beside);
    expect(open().choosePlace([across], boxOf)).toBe(across);
  });
});

describe('anchorsAround', () => {
  it('begins on the right of the symbol and asks for a leader only farther out', () => {
    const anchors = anchorsAround(50, 50, 4, 20, 6, 12);
    expect(anchors[0]).toEqual({ x: 54, y: 50, hasLeader: false });
    expect(anchors.slice(0, 12).some(({ hasLeader }) => hasLeader)).toBe(false);
    expect(anchors.slice(12).every(({ hasLeader }) => hasLeader)).toBe(true);
  });
});
