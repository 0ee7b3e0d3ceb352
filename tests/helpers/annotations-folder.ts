import { closeSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import {
  type Annotations,
  openAnnotations,
} from '#electron/services/annotations/open-annotations.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import { sampleAnnotation } from './sample-annotation.ts';

/** A user's folder whose days the test turns itself. */
export interface AnnotationsFolder {
  readonly folder: string;
  readonly file: string;
  /** What the program reported as trouble that does not stop it. */
  readonly troubles: string[];
  /** Opens the annotations as on a day (ISO 8601 date); another `on` turns the day while they are open. */
  on(day: string): void;
  open(): Annotations;
  /** Opens, draws `count` annotations more, closes. */
  draw(day: string, count: number): void;
  backups(): string[];
}

export function annotationsFolder(folder: string): AnnotationsFolder {
  mkdirSync(folder, { recursive: true });
  let today = '2026-11-01';
  const troubles: string[] = [];
  const open = () =>
    openAnnotations(
      folder,
      undefined,
      () => new Date(`${today}T10:00:00Z`),
      (what) => troubles.push(what),
    );
  return {
    folder,
    file: join(folder, 'annotations.sqlite'),
    troubles,
    on: (day) => {
      today = day;
    },
    open,
    draw: (day, count) => {
      today = day;
      const annotations = open();
      if (count > 0) drawIn(annotations, count);
      annotations.close();
    },
    backups: () => {
      try {
        return readdirSync(join(folder, 'backups')).sort();
      } catch {
        return [];
      }
    },
  };
}

/** Draws annotations in one step. */
export function drawIn(annotations: Annotations, count: number): void {
  annotations.apply(
    Array.from({ length: count }, () => ({ before: null, after: sampleAnnotation() })),
  );
}

/** The code of the error that `work` throws, or `no error`. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as AtlasError).code;
  }
  return 'no error';
}

/**
 * Overwrites all but the first page of a file, as a failing disk does. A change by another program
 * comes before it, so that one that has the file open does not go on from its memory.
 */
export function damage(file: string): void {
  const other = new Sqlite(file);
  other.exec("UPDATE annotation SET author = 'another'");
  other.pragma('wal_checkpoint(TRUNCATE)');
  other.close();
  const start = 4096;
  const bytes = Buffer.alloc(statSync(file).size - start, 0x55);
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, bytes, 0, bytes.length, start);
  closeSync(descriptor);
}
