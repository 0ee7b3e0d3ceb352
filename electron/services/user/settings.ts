import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '#shared/api/settings.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** What the program remembers of its reader, in `settings.json`. */
export interface SettingsStore {
  /** The settings; defaults where the file is missing or cannot be understood. */
  read(): Settings;
  /** @throws AtlasError `user-folder-unwritable`, `disk-full`, `disk-error` */
  write(settings: Settings): Settings;
  /**
   * Those of somebody who uses this atlas from another computer of the room: their own, and at first
   * the reader's without the name, which is not theirs.
   */
  readGuest(guest: string): Settings;
  /** @throws AtlasError `user-folder-unwritable`, `disk-full` */
  writeGuest(guest: string, settings: Settings): Settings;
}

function readFile(file: string): Settings | null {
  try {
    const result = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function writeFile(file: string, settings: Settings): Settings {
  try {
    writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
  } catch (error) {
    throw toUserDataError(error, file);
  }
  return settings;
}

export function openSettings(userFolder: string): SettingsStore {
  const own = join(userFolder, 'settings.json');
  const fileOf = (guest: string) => join(userFolder, 'guests', `${guest}.json`);
  const read = () => readFile(own) ?? DEFAULT_SETTINGS;
  return {
    read,
    write: (settings) => writeFile(own, settings),
    readGuest: (guest) => readFile(fileOf(guest)) ?? { ...read(), author: '' },
    writeGuest: (guest, settings) => writeFile(fileOf(guest), settings),
  };
}
