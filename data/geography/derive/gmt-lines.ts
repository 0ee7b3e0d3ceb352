import type { Box, Line, Point } from './point.ts';
import { runTool } from './run-tool.ts';

/**
 * Reads lines out of GSHHG or WDBII with `gmt pscoast … -Df -M` (full resolution, text).
 * `selection` is pscoast's own choice of a layer, for example `['-I3']` (rivers of level 3) or
 * `['-W', '-A0/1/1']` (the sea coast). GMT cuts every line at the borders of its one-degree bins.
 */
export async function readGmtLines(
  box: Box,
  selection: string[],
  workFolder: string,
): Promise<Line[]> {
  const text = await runTool(
    'gmt',
    ['pscoast', `-R${box[0]}/${box[2]}/${box[1]}/${box[3]}`, '-Df', '-M', ...selection],
    workFolder,
  );
  const lines: Line[] = [];
  for (const block of text.split('>').slice(1)) {
    const line: Line = [];
    for (const row of block.split('\n').slice(1)) {
      const [longitude, latitude] = row.split('\t').map(Number);
      if (longitude === undefined || latitude === undefined) continue;
      if (Number.isFinite(longitude) && Number.isFinite(latitude)) line.push([longitude, latitude]);
    }
    if (line.length > 1) lines.push(line);
  }
  return lines;
}

/**
 * Joins lines that were cut at bin borders: two ends nearer than `toleranceDegrees` become one.
 * Where more than two ends meet, a line is joined to one of them and the rest stay apart.
 */
export function joinLines(lines: readonly Line[], toleranceDegrees = 0.0004): Line[] {
  const cell = toleranceDegrees * 2;
  const ends = new Map<string, { line: number; atStart: boolean; point: Point }[]>();
  const keyOf = (x: number, y: number) => `${Math.round(x / cell)},${Math.round(y / cell)}`;
  const used = new Uint8Array(lines.length);
  lines.forEach((line, index) => {
    for (const atStart of [true, false]) {
      const point = (atStart ? line[0] : line.at(-1)) as Point;
      const key = keyOf(point[0], point[1]);
      const list = ends.get(key);
      const entry = { line: index, atStart, point };
      if (list) list.push(entry);
      else ends.set(key, [entry]);
    }
  });
  const findNext = (point: Point) => {
    let best: { line: number; atStart: boolean; away: number } | undefined;
    for (const dx of [-cell, 0, cell]) {
      for (const dy of [-cell, 0, cell]) {
        for (const entry of ends.get(keyOf(point[0] + dx, point[1] + dy)) ?? []) {
          if (used[entry.line]) continue;
          const away = Math.hypot(entry.point[0] - point[0], entry.point[1] - point[1]);
          if (away <= toleranceDegrees && (!best || away < best.away)) best = { ...entry, away };
        }
      }
    }
    return best;
  };
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (used[index]) continue;
    used[index] = 1;
    let line = [...(lines[index] as Line)];
    for (let side = 0; side < 2; side++) {
      for (;;) {
        const next = findNext(line.at(-1) as Point);
        if (!next) break;
        used[next.line] = 1;
        const other = lines[next.line] as Line;
        line = line.concat((next.atStart ? other : [...other].reverse()).slice(1));
      }
      line.reverse();
    }
    const first = line[0] as Point;
    const last = line.at(-1) as Point;
    if (line.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) <= toleranceDegrees) {
      line[line.length - 1] = [first[0], first[1]];
    }
    joined.push(line);
  }
  return joined;
}

/** Whether a line ends where it begins. */
export function isClosed(line: readonly Point[]): boolean {
  const first = line[0] as Point;
  const last = line.at(-1) as Point;
  return line.length > 3 && first[0] === last[0] && first[1] === last[1];
}
