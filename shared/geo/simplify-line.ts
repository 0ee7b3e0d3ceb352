/**
 * Drops corners that lie closer to the simplified line than the tolerance
 * (Douglas–Peucker, without recursion). Ends stay.
 *
 * @param line `[x0, y0, x1, y1 …]`
 * @param tolerance in the unit of the coordinates
 */
export function simplifyLine(line: readonly number[], tolerance: number): number[] {
  const count = line.length / 2;
  if (count <= 2) return [...line];
  const isKept = new Uint8Array(count);
  isKept[0] = 1;
  isKept[count - 1] = 1;
  const stack: [number, number][] = [[0, count - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    let farthest = -1;
    let greatest = tolerance * tolerance;
    for (let index = first + 1; index < last; index += 1) {
      const distance = squaredDistance(line, index, first, last);
      if (distance <= greatest) continue;
      greatest = distance;
      farthest = index;
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    stack.push([first, farthest], [farthest, last]);
  }
  const simplified: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (isKept[index]) simplified.push(line[index * 2] ?? 0, line[index * 2 + 1] ?? 0);
  }
  return simplified;
}

function squaredDistance(
  line: readonly number[],
  point: number,
  first: number,
  last: number,
): number {
  const x0 = line[first * 2] ?? 0;
  const y0 = line[first * 2 + 1] ?? 0;
  const dx = (line[last * 2] ?? 0) - x0;
  const dy = (line[last * 2 + 1] ?? 0) - y0;
  const px = (line[point * 2] ?? 0) - x0;
  const py = (line[point * 2 + 1] ?? 0) - y0;
  const squaredLength = dx * dx + dy * dy;
  const share =
    squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squaredLength));
  return (px - share * dx) ** 2 + (py - share * dy) ** 2;
}
