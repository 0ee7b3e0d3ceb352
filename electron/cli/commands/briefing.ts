import { mkdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type BriefingRequest, briefingRequestSchema } from '#shared/api/briefings.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { ErrorCode } from '#shared/errors/error-codes.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';
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
    date: options.date ?? new Date().toISOString().slice(0, 10),
    includeAnnotations: options.annotations !== 'no',
    includeAuthors: options.authors !== 'no',
    office: options.office ?? '',
  });
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new AtlasError('invalid-request', `${first?.path.join('.')}: ${first?.message}`);
}

/** One briefing goes to the file named; several, or an existing folder, to files in the folder. */
function outputFile(output: string, name: string, isSingle: boolean): string {
  const isFolder = statSync(output, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (isSingle && !isFolder && extname(output).toLowerCase() === '.pdf') return resolve(output);
  return join(resolve(output), name);
}

/** `briefing --province … --language … --output …`: prints PDFs, each written whole or not at all. */
export async function briefingCommand(options: BriefingOptions): Promise<void> {
  const request = toRequest(options);
  const isSingle = request.provinces.length * request.languages.length === 1;
  await withServices(options, async ({ briefings, annotations, settings }) => {
    const problem = request.includeAnnotations ? annotations.problem() : null;
    if (problem !== null) throw problem;
    const office = request.office === '' ? settings.read().office : request.office;
    const { id, total } = briefings.start({ ...request, office });
    const timer = setInterval(() => {
      const { done, current } = briefings.status(id);
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}  ${current ?? ''}   `);
    }, PROGRESS_INTERVAL_MILLISECONDS);
    const cancel = () => briefings.cancel(id);
    process.once('SIGINT', cancel);
    const status = await briefings.finished(id);
    clearInterval(timer);
    process.removeListener('SIGINT', cancel);
    if (process.stderr.isTTY) process.stderr.write('\r');
    const written = briefings.files(id).map(({ content, ...file }) => {
      const path = outputFile(options.output, file.name, isSingle);
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileAtomically(path, content);
      } catch (error) {
        throw unwritable(error, path);
      }
      return { ...file, name: basename(path), path };
    });
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
