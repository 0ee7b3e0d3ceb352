/** A symbol that would like to be drawn, in pixels. */
export interface MarkPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Chooses symbols that do not cover each other: the first of two that are nearer
 * than `spacingPixels` is drawn, the other stays a dot or an outline.
 *
 * @param places most important first
 */
export function chooseMarks(
  places: readonly MarkPlace[],
  spacingPixels: number,
): ReadonlySet<string> {
  const cells = new Map<string, MarkPlace[]>();
  const chosen = new Set<string>();
  for (const place of places) {
    const column = Math.floor(place.x / spacingPixels);
    const row = Math.floor(place.y / spacingPixels);
    const isCovered = [-1, 0, 1].some((right) =>
      [-1, 0, 1].some((down) =>
        cells
          .get(`${column + right} ${row + down}`)
          ?.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < spacingPixels),
      ),
    );
    if (isCovered) continue;
    chosen.add(place.id);
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), place]);
  }
  return chosen;
}
