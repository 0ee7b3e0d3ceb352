import type { SlowQueryListener } from '../database/database.ts';
import type { TroubleListener } from './annotations/annotations-file.ts';
import { type Annotations, openAnnotations } from './annotations/open-annotations.ts';
import { type Atlas, openAtlas } from './atlas/open-atlas.ts';
import { type Briefings, openBriefings } from './briefings/open-briefings.ts';
import { openSettings, type SettingsStore } from './user/settings.ts';
import { openSketches, type SketchStore } from './user/sketches.ts';

/** What the program can do, whichever door it is asked through. */
export interface Services {
  readonly atlas: Atlas;
  readonly annotations: Annotations;
  readonly briefings: Briefings;
  readonly settings: SettingsStore;
  readonly sketches: SketchStore;
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly packFolder: string;
  readonly userFolder: string;
  readonly onSlowQuery?: SlowQueryListener;
  readonly onTrouble?: TroubleListener;
}

/**
 * Opens pack and user's folder.
 *
 * @throws AtlasError when the pack cannot be read; trouble with the user's folder is told at use
 */
export function openServices(options: ServiceOptions): Services {
  const { packFolder, userFolder, onSlowQuery, onTrouble } = options;
  const atlas = openAtlas(packFolder, onSlowQuery);
  const annotations = openAnnotations(userFolder, onSlowQuery, undefined, onTrouble);
  const briefings = openBriefings(packFolder, annotations.list);
  return {
    atlas,
    annotations,
    briefings,
    settings: openSettings(userFolder),
    sketches: openSketches(userFolder),
    close: async () => {
      // First, and before anything is waited for: a window that closes ends the program at once.
      annotations.close();
      await briefings.close();
      atlas.close();
    },
  };
}
