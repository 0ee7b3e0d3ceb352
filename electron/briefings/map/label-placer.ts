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
}

export function createLabelPlacer(width: number, height: number, inset = 3): LabelPlacer {
  const taken: LabelBox[] = [];
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
  return {
    block: (box) => {
      taken.push(box);
    },
    tryPlace(boxes) {
      if (!boxes.every(isFree)) return false;
      taken.push(...boxes);
      return true;
    },
  };
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
