/** A rectangle on the map that must stay free of other text. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Keeps account of what is taken on the map. */
export interface LabelPlacer {
  /** Marks a place as taken, for symbols and the like. */
  block(box: LabelBox): void;
  /** Takes the boxes if all of them are free and inside the frame. */
  tryPlace(boxes: readonly LabelBox[]): boolean;
  /**
   * Takes the first place that is free and does not lie across the avoided line, or else the
   * first free one; null where none is free.
   */
  choosePlace<Place>(places: readonly Place[], boxOf: (place: Place) => LabelBox): Place | null;
}

/** Points of the avoided line stand at most this far apart: less than any text is high. */
const AVOIDED_STEP_POINTS = 2;

/**
 * @param inset text keeps this far from the frame
 * @param avoided lines as flat lists of x and y that text should not lie across, such as the
 *   outline of the province: it is heavy, and text over it is hard to read
 */
export function createLabelPlacer(
  width: number,
  height: number,
  avoided: readonly (readonly number[])[] = [],
  inset = 3,
): LabelPlacer {
  const taken: LabelBox[] = [];
  const outline = avoided.flatMap(densePoints);
  const isFree = (box: LabelBox) =>
    box.left >= inset &&
    box.top >= inset &&
    box.right <= width - inset &&
    box.bottom <= height - inset &&
    !taken.some(
      (other) =>
        box.left < other.right &&
        box.right > other.left &&
        box.top < other.bottom &&
        box.bottom > other.top,
    );
  const isClear = (box: LabelBox) =>
    !outline.some(([x, y]) => x > box.left && x < box.right && y > box.top && y < box.bottom);
  return {
    block: (box) => {
      taken.push(box);
    },
    tryPlace(boxes) {
      if (!boxes.every(isFree)) return false;
      taken.push(...boxes);
      return true;
    },
    choosePlace(places, boxOf) {
      const free = places.filter((place) => isFree(boxOf(place)));
      const chosen = free.find((place) => isClear(boxOf(place))) ?? free[0];
      if (chosen === undefined) return null;
      taken.push(boxOf(chosen));
      return chosen;
    },
  };
}

/** A line's corners and as many points between them that none is farther from the next than a step. */
function densePoints(line: readonly number[]): (readonly [x: number, y: number])[] {
  const points: (readonly [number, number])[] = [];
  for (let index = 0; index + 3 < line.length; index += 2) {
    const [x0, y0, x1, y1] = line.slice(index, index + 4) as [number, number, number, number];
    const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / AVOIDED_STEP_POINTS));
    for (let step = 0; step < steps; step += 1) {
      points.push([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]);
    }
  }
  return points;
}

export interface Anchor {
  /** Left end and middle height of the text. */
  readonly x: number;
  readonly y: number;
  /** Far enough from the symbol to want a leader. */
  readonly hasLeader: boolean;
}

/**
 * Places to try for a text of a given size beside a symbol: right first, as readers
 * of maps expect (Imhof 1975), then around it, then farther away with a leader.
 */
export function anchorsAround(
  x: number,
  y: number,
  radius: number,
  width: number,
  height: number,
  farthest: number,
): Anchor[] {
  const anchors: Anchor[] = [];
  const angles = [0, -35, 35, 180, -145, 145, -90, 90, -65, 65, -115, 115];
  for (let distance = radius; distance <= farthest; distance += Math.max(4, height)) {
    for (const angle of angles) {
      const radians = (angle * Math.PI) / 180;
      const dx = Math.cos(radians);
      const dy = Math.sin(radians);
      const centreX = x + dx * (distance + width / 2);
      const centreY = y + dy * (distance + height / 2);
      anchors.push({ x: centreX - width / 2, y: centreY, hasLeader: distance > radius });
    }
  }
  return anchors;
}
