import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type BriefingRequest, briefingRequestSchema } from '#shared/api/briefings.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { ErrorCode } from '#shared/errors/error-codes.ts';
import { localDate } from '#shared/text/local-date.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';
import type { JobFile } from '../../services/briefings/jobs.ts';
import { writeFileAtomically } from '../../services/user/write-file-atomically.ts';
import { type CommonOptions, parseLanguages, parseProvinces, withServices } from '../options.ts';
import { printNote, printResult } from '../output.ts';

interface BriefingOptions extends CommonOptions {
  readonly province: string;
  readonly language: string;
  readonly output: string;
  readonly date?: string;
  readonly annotations: string;
  readonly authors: string;
  readonly form: string;
  readonly office?: string;
}

/** How often the progress line is renewed. */
const PROGRESS_INTERVAL_MILLISECONDS = 250;

function toRequest(options: BriefingOptions): BriefingRequest {
  const result = briefingRequestSchema.safeParse({
    provinces: parseProvinces(options.province),
    languages: parseLanguages(options.language),
    form: options.form,
    date: options.date ?? localDate(new Date()),
    includeAnnotations: options.annotations !== 'no',
    includeAuthors: options.authors !== 'no',
    office: options.office ?? '',
  });
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new AtlasError('invalid-request', `${first?.path.join('.')}: ${first?.message}`);
}

/**
 * Where the files go: one briefing to the file named; several, or one to an existing folder, to
 * files in the folder. The folder is made before anything is printed, so that a place that cannot
 * be written is told at once.
 *
 * @throws AtlasError `invalid-request` for several files in one, `file-unwritable`
 */
function prepareOutput(output: string, isSingle: boolean): (name: string) => string {
  const path = resolve(output);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const isPdf = !isFolder && extname(path).toLowerCase() === '.pdf';
  if (isPdf && !isSingle) {
    throw new AtlasError(
      'invalid-request',
      `${output} is one file; several briefings need a folder`,
    );
  }
  const folder = isPdf ? dirname(path) : path;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(error, folder);
  }
  return (name) => (isPdf ? path : join(folder, name));
}

type WrittenFile = Omit<JobFile, 'content'> & { readonly path: string };

/** Writes each file of a job once, as soon as it is there: what is printed outlives the program. */
function createFileWriter(pathOf: (name: string) => string) {
  const written = new Map<string, WrittenFile>();
  return (files: readonly JobFile[]): readonly WrittenFile[] =>
    files.map(({ content, ...file }) => {
      const known = written.get(file.name);
      if (known !== undefined) return known;
      const path = pathOf(file.name);
      try {
        writeFileAtomically(path, content);
      } catch (error) {
        throw unwritable(error, path);
      }
      const one = { ...file, name: basename(path), path };
      written.set(file.name, one);
      return one;
    });
}

/** What asks a program to stop: the keyboard, a scheduler, a closed terminal. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `briefing --province … --language … --output …`: prints PDFs, each written whole or not at all. */
export async function briefingCommand(options: BriefingOptions): Promise<void> {
  const request = toRequest(options);
  const isSingle = request.provinces.length * request.languages.length === 1;
  const write = createFileWriter(prepareOutput(options.output, isSingle));
  await withServices(options, async ({ briefings, settings }) => {
    const office = request.office === '' ? settings.read().office : request.office;
    const { id, total } = briefings.start({ ...request, office });
    const cancel = () => briefings.cancel(id);
    const timer = setInterval(() => {
      const { done, current } = briefings.status(id);
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}  ${current ?? ''}   `);
      try {
        write(briefings.files(id));
      } catch {
        // Told below, where the same file is tried once more.
        cancel();
      }
    }, PROGRESS_INTERVAL_MILLISECONDS);
    for (const signal of STOP_SIGNALS) process.once(signal, cancel);
    const status = await briefings.finished(id);
    clearInterval(timer);
    for (const signal of STOP_SIGNALS) process.removeListener(signal, cancel);
    if (process.stderr.isTTY) process.stderr.write('\r');
    const written = write(briefings.files(id));
    if (status.state === 'cancelled') {
      throw new AtlasError(
        'job-cancelled',
        `Stopped after ${written.length} of ${total}; those are kept.`,
      );
    }
    if (status.error !== null) {
      throw new AtlasError(status.error.code as ErrorCode, status.error.message);
    }
    printResult(written, options.json === true, () => written.map((file) => file.path).join('\n'));
    if (options.json !== true)
      printNote(`${written.length} briefing${written.length === 1 ? '' : 's'} written`);
  });
}

function unwritable(error: unknown, path: string): unknown {
  const known = toUserDataError(error, path);
  if (known instanceof AtlasError && known.code === 'disk-full') return known;
  return new AtlasError(
    'file-unwritable',
    `${path} cannot be written: ${(error as Error).message}. Nothing was changed there.`,
    { file: path },
    { cause: error },
  );
}
