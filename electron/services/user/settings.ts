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
}

export function openSettings(userFolder: string): SettingsStore {
  const file = join(userFolder, 'settings.json');
  return {
    read: () => {
      try {
        const result = settingsSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return result.success ? result.data : DEFAULT_SETTINGS;
      } catch {
        return DEFAULT_SETTINGS;
      }
    },
    write: (settings) => {
      try {
        writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`);
      } catch (error) {
        throw toUserDataError(error, file);
      }
      return settings;
    },
  };
}
