import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptSketch, type Sketch, sketchSchema } from '#shared/api/sketches.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A reader has at most this many half-drawn shapes kept; the oldest go first. */
const MAXIMUM_KEPT = 20;

/** Half-drawn shapes, in the folder `sketches`: they outlive the window and the program. */
export interface SketchStore {
  /** Those of one reader, the newest first; files that cannot be understood are left out. */
  list(reader: string): KeptSketch[];
  /** @throws AtlasError `user-folder-unwritable`, `disk-full` */
  keep(reader: string, window: string, sketch: Sketch): void;
  /** @throws AtlasError `user-folder-unwritable` */
  remove(reader: string, window: string): void;
}

export function openSketches(userFolder: string): SketchStore {
  const folder = join(userFolder, 'sketches');
  const fileOf = (reader: string, window: string) => join(folder, `${reader}_${window}.json`);

  /** Windows in which a reader has drawn, the newest first. */
  const windowsOf = (reader: string): string[] => {
    try {
      return readdirSync(folder)
        .filter((name) => name.startsWith(`${reader}_`) && name.endsWith('.json'))
        .map((name) => ({ name, time: statSync(join(folder, name)).mtimeMs }))
        .sort((one, other) => other.time - one.time)
        .map(({ name }) => name.slice(reader.length + 1, -'.json'.length));
    } catch {
      return [];
    }
  };
  const read = (reader: string, window: string): KeptSketch[] => {
    try {
      const text = readFileSync(fileOf(reader, window), 'utf8');
      const result = sketchSchema.safeParse(JSON.parse(text));
      return result.success ? [{ window, sketch: result.data }] : [];
    } catch {
      return [];
    }
  };
  const change = (file: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      throw toUserDataError(error, file);
    }
  };
  const remove = (reader: string, window: string) => {
    const file = fileOf(reader, window);
    change(file, () => rmSync(file, { force: true }));
  };
  return {
    list: (reader) => windowsOf(reader).flatMap((window) => read(reader, window)),
    keep: (reader, window, sketch) => {
      const file = fileOf(reader, window);
      change(file, () => {
        writeFileAtomically(file, `${JSON.stringify(sketch)}\n`);
      });
      for (const old of windowsOf(reader).slice(MAXIMUM_KEPT)) remove(reader, old);
    },
    remove,
  };
}
