import type { BriefingRequest, JobStatus } from '#shared/api/briefings.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Briefing } from '../../briefings/briefing-input.ts';
import type { BriefingTask } from '../../workers/briefing-task.ts';
import { createWorkerPool } from '../../workers/worker-pool.ts';
import { createJobs, type JobFile, type Jobs } from './jobs.ts';

/** Printing of province briefings in the background. */
export interface Briefings extends Pick<Jobs, 'status' | 'cancel' | 'finished'> {
  /** Starts printing one file for each province in each language. */
  start(request: BriefingRequest): JobStatus;
  files(id: string): readonly JobFile[];
  close(): Promise<void>;
}

type Wanted = Pick<BriefingTask, 'province' | 'language'>;

/** `Amur-Heilong_RU-PRI_ru_2026-11-22.pdf`: sorts by province, and says what it is on a USB stick. */
export function briefingFileName(
  province: string,
  language: string,
  request: BriefingRequest,
): string {
  const form = request.form === 'one-page' ? '_one-page' : '';
  return `Amur-Heilong_${province}_${language}_${request.date}${form}.pdf`;
}

/**
 * @param listAnnotations read when a job starts, so that all its briefings show the same ones
 */
export function openBriefings(
  packFolder: string,
  listAnnotations: () => readonly Annotation[],
): Briefings {
  const jobs = createJobs();
  const pool = createWorkerPool('briefing-worker');
  return {
    start: (request) => {
      const annotations = request.includeAnnotations ? listAnnotations() : [];
      const wanted: readonly Wanted[] = request.provinces.flatMap((province) =>
        request.languages.map((language) => ({ province, language })),
      );
      return jobs.start(wanted.length, async (context) => {
        const print = async (position: number, { province, language }: Wanted) => {
          context.begin(position, `${province} ${language}`);
          const task: BriefingTask = {
            packFolder,
            province,
            language,
            form: request.form,
            date: request.date,
            office: request.office,
            includeAuthors: request.includeAuthors,
            annotations,
          };
          const { bytes, pages } = await pool.run<BriefingTask, Briefing>(task, context.signal);
          const name = briefingFileName(province, language, request);
          const file = { name, province, language, pages, bytes: bytes.length, content: bytes };
          context.finish(position, file);
        };
        // Each lane takes the next file when it is free, so that progress names what is printed now.
        const queue = wanted.entries();
        const lane = async () => {
          for (const [position, next] of queue) {
            context.signal.throwIfAborted();
            await print(position, next);
          }
        };
        const lanes = Array.from({ length: Math.min(pool.threads, wanted.length) }, lane);
        const results = await Promise.allSettled(lanes);
        const failed = results.find((result) => result.status === 'rejected');
        if (failed !== undefined) throw failed.reason;
      });
    },
    status: jobs.status,
    cancel: jobs.cancel,
    finished: jobs.finished,
    files: jobs.files,
    close: pool.close,
  };
}
