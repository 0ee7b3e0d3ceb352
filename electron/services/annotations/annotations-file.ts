import { existsSync } from 'node:fs';
import type { AnnotationsSetAsideResponse } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type {
  ReadableDatabase,
  SlowQueryListener,
  WritableDatabase,
} from '../../database/database.ts';
import { openAnnotationsCopy } from '../../database/open-annotations-copy.ts';
import {
  type AnnotationsDatabase,
  openAnnotationsDatabase,
} from '../../database/open-annotations-database.ts';
import { readAnnotations } from '../../database/queries/annotations.ts';
import { setAnnotationsAside } from '../../database/set-annotations-aside.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';

/** Told of trouble that does not stop the work: a backup that failed, an error of no known kind. */
export type TroubleListener = (what: string, error: unknown) => void;

/** The file of the annotations while the program runs. */
export interface AnnotationsFile {
  /** Reads, from a copy in memory where the file cannot be opened for writing. */
  read<Result>(work: (database: ReadableDatabase) => Result): Result;
  /** Writes; before the first change of a day the day's backup is made. */
  write<Result>(work: (database: WritableDatabase) => Result): Result;
  /** After `annotations-damaged`: moves the file away and goes on from the newest backup. */
  setAside(): AnnotationsSetAsideResponse;
  /** With what error the file could last not be opened, if any. */
  problem(): AtlasError | null;
  close(): void;
}

interface AnnotationsFileOptions {
  readonly file: string;
  readonly onSlow: SlowQueryListener;
  readonly onTrouble: TroubleListener;
  readonly now: () => Date;
}

/** Troubles that keep a file from being opened for writing while its bytes may still be read. */
const READABLE_TROUBLES: ReadonlySet<string> = new Set([
  'user-folder-unwritable',
  'disk-full',
  'disk-error',
]);

const isDamage = (error: unknown) =>
  error instanceof AtlasError && error.code === 'annotations-damaged';

/** Reads from a copy in memory; throws `trouble` where that cannot be had either. */
function readCopy<Result>(
  file: string,
  onSlow: SlowQueryListener,
  trouble: AtlasError,
  work: (database: ReadableDatabase) => Result,
): Result {
  let copy: ReadableDatabase;
  try {
    copy = openAnnotationsCopy(file, onSlow);
  } catch (error) {
    const isTold = isDamage(error) || (error as AtlasError).code === 'annotations-newer';
    throw isTold ? error : trouble;
  }
  try {
    return work(copy);
  } finally {
    copy.close();
  }
}

/**
 * Opens the file of the annotations. No trouble with it is thrown here: each use tries again, and
 * throws what is wrong now.
 */
export function openAnnotationsFile(options: AnnotationsFileOptions): AnnotationsFile {
  const { file, onSlow, onTrouble, now } = options;
  let opened: AnnotationsDatabase | null = null;
  let problem: AtlasError | null = null;
  let backedUpOn = '';
  let hasChanges = false;

  const today = () => now().toISOString().slice(0, 10);

  /** A backup that fails is no reason to stop, unless it found the file damaged. */
  const makeDailyBackup = (database: AnnotationsDatabase) => {
    backedUpOn = today();
    try {
      database.backUp(backedUpOn, 'once');
    } catch (error) {
      const known = toUserDataError(error, file);
      if (isDamage(known)) throw known;
      onTrouble('the backup of the annotations failed', error);
    }
  };

  const leave = () => {
    const left = opened;
    opened = null;
    hasChanges = false;
    try {
      left?.close();
    } catch (error) {
      onTrouble('the annotations could not be closed', error);
    }
  };

  /** Leaves a file that was removed or replaced under the program; what it held becomes a backup. */
  const leaveMoved = (left: AnnotationsDatabase) => {
    try {
      left.backUp(today(), 'anew');
    } catch (error) {
      const known = toUserDataError(error, file);
      // The open file is then all there is: it is kept open until a backup can be made.
      if (!isDamage(known) && !existsSync(file)) throw known;
      onTrouble('the backup of the moved annotations failed', error);
    }
    leave();
  };

  const open = (): AnnotationsDatabase => {
    try {
      const database = openAnnotationsDatabase(file, today(), onSlow);
      opened = database;
      makeDailyBackup(database);
      problem = null;
      return database;
    } catch (error) {
      leave();
      if (error instanceof AtlasError) {
        problem = error;
      } else {
        onTrouble('the annotations could not be opened', error);
        const message = `The annotations in ${file} could not be opened: ${(error as Error).message}. Nothing was changed; the atlas works without them.`;
        problem = new AtlasError('internal', message, { file }, { cause: error });
      }
      throw problem;
    }
  };

  const use = <Result>(work: (database: AnnotationsDatabase) => Result): Result => {
    try {
      if (opened !== null && !opened.isInPlace()) leaveMoved(opened);
      return work(opened ?? open());
    } catch (error) {
      const known = toUserDataError(error, file);
      if (known instanceof AtlasError && isDamage(known)) {
        problem = known;
        leave();
      }
      throw known;
    }
  };

  try {
    open();
  } catch {
    // Kept as `problem`; the next use tries again.
  }
  return {
    read: (work) => {
      try {
        return use(({ database }) => work(database));
      } catch (error) {
        if (!(error instanceof AtlasError && READABLE_TROUBLES.has(error.code))) throw error;
        return readCopy(file, onSlow, error, work);
      }
    },
    write: (work) =>
      use((database) => {
        if (backedUpOn !== today()) makeDailyBackup(database);
        const result = work(database.database);
        hasChanges = true;
        return result;
      }),
    setAside: () => {
      try {
        use((database) => {
          database.checkThoroughly();
          readAnnotations(database.database);
        });
      } catch (error) {
        if (!isDamage(error)) throw error;
        const result = setAnnotationsAside(file, now().toISOString());
        open();
        return result;
      }
      const message =
        'The annotations were checked again and are not damaged; nothing was moved. They can be used as before.';
      throw new AtlasError('invalid-request', message, { file });
    },
    problem: () => problem,
    close: () => {
      try {
        if (opened !== null && (hasChanges || !opened.isInPlace())) {
          opened.backUp(today(), 'anew');
        }
      } catch (error) {
        onTrouble('the backup of the annotations failed', error);
      }
      leave();
    },
  };
}
