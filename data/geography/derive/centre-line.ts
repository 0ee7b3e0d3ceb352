import { MinimumHeap } from './line-graph.ts';
import { boxOf, type Line, type Point, simplifyLine, smoothLine } from './point.ts';

/**
 * Finds the middle line of a wide river drawn as a polygon (rings: outline and islands), from a
 * start to an end, by walking a fine grid where narrow water is dear: the way keeps to the widest
 * channel. Throws when there is no way by water.
 */
export function traceCentreLine(
  rings: readonly Line[],
  start: Point,
  end: Point,
  cellDegrees = 0.003,
): Line {
  const [west, south, east, north] = boxOf(rings.flat());
  const columns = Math.ceil((east - west) / cellDegrees) + 3;
  const rows = Math.ceil((north - south) / cellDegrees) + 3;
  const columnOf = (longitude: number) => (longitude - west) / cellDegrees + 1;
  const rowOf = (latitude: number) => (latitude - south) / cellDegrees + 1;

  const water = new Uint8Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    const latitude = south + (row - 1 + 0.37) * cellDegrees;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let index = 1; index < ring.length; index++) {
        const a = ring[index - 1] as Point;
        const b = ring[index] as Point;
        if (a[1] > latitude !== b[1] > latitude) {
          crossings.push(((b[0] - a[0]) * (latitude - a[1])) / (b[1] - a[1]) + a[0]);
        }
      }
    }
    crossings.sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const first = Math.ceil(columnOf(crossings[index] as number));
      const last = Math.floor(columnOf(crossings[index + 1] as number));
      for (let column = first; column <= last; column++) water[row * columns + column] = 1;
    }
  }

  const distance = bankDistance(water, columns, rows);
  const nearestWater = (point: Point) => {
    let best = -1;
    let bestAway = Infinity;
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const cell = row * columns + column;
        if (!water[cell]) continue;
        const away = (column - columnOf(point[0])) ** 2 * 0.45 + (row - rowOf(point[1])) ** 2;
        if (away < bestAway) {
          bestAway = away;
          best = cell;
        }
      }
    }
    return best;
  };

  const from = nearestWater(start);
  const to = nearestWater(end);
  const cost = new Float64Array(columns * rows).fill(Infinity);
  const previous = new Int32Array(columns * rows).fill(-1);
  cost[from] = 0;
  const heap = new MinimumHeap();
  heap.push(from, 0);
  for (let top = heap.pop(); top; top = heap.pop()) {
    if (top.item === to) break;
    if (top.priority > (cost[top.item] as number)) continue;
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const next = top.item + dy * columns + dx;
        if (next === top.item || !water[next]) continue;
        const price = Math.hypot(dx * 0.67, dy) / (distance[next] as number) ** 1.6;
        const total = top.priority + price;
        if (total < (cost[next] as number)) {
          cost[next] = total;
          previous[next] = top.item;
          heap.push(next, total);
        }
      }
    }
  }
  if (!Number.isFinite(cost[to] as number)) throw new Error('no way by water between the two ends');
  const path: Line = [];
  for (let cell = to; cell >= 0; cell = previous[cell] as number) {
    const column = cell % columns;
    path.push([
      west + (column - 1) * cellDegrees,
      south + ((cell - column) / columns - 1) * cellDegrees,
    ]);
  }
  return smoothLine(simplifyLine(path.reverse(), 350), 2);
}

/** Distance of each water cell to the bank, in cells (two-pass chamfer, at least 1). */
function bankDistance(water: Uint8Array, columns: number, rows: number): Float32Array {
  const distance = new Float32Array(columns * rows);
  const relax = (cell: number, other: number, step: number) => {
    const candidate = (distance[other] as number) + step;
    if (candidate < (distance[cell] as number)) distance[cell] = candidate;
  };
  for (let cell = 0; cell < distance.length; cell++) distance[cell] = water[cell] ? 1e9 : 0;
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const cell = row * columns + column;
      relax(cell, cell - 1, 1);
      relax(cell, cell - columns, 1);
      relax(cell, cell - columns - 1, Math.SQRT2);
      relax(cell, cell - columns + 1, Math.SQRT2);
    }
  }
  for (let row = rows - 2; row > 0; row--) {
    for (let column = columns - 2; column > 0; column--) {
      const cell = row * columns + column;
      relax(cell, cell + 1, 1);
      relax(cell, cell + columns, 1);
      relax(cell, cell + columns - 1, Math.SQRT2);
      relax(cell, cell + columns + 1, Math.SQRT2);
    }
  }
  return distance;
}
