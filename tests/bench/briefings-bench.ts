import { openServices } from '#electron/services/open-services.ts';
import { PROVINCE_IDS, type ProvinceId } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import { round } from './statistics.ts';

export interface BriefingsBench {
  /** From asking to the finished file, threads and fonts not loaded yet. */
  readonly firstSeconds: number;
  /** The same once everything is loaded. */
  readonly oneSeconds: number;
  readonly onePages: number;
  readonly wholeFiles: number;
  readonly wholeSeconds: number;
  readonly wholePages: number;
  readonly largestKilobytes: number;
}

/** One briefing cold and warm, and the whole set of twelve provinces in four languages. */
export async function benchBriefings(
  packFolder: string,
  userFolder: string,
): Promise<BriefingsBench> {
  const { briefings, close } = openServices({ packFolder, userFolder });
  const print = async (provinces: readonly ProvinceId[], languages: readonly Language[]) => {
    const start = performance.now();
    const { id } = briefings.start({
      provinces: [...provinces],
      languages: [...languages],
      form: 'full',
      date: '2026-11-22',
      includeAnnotations: false,
      includeAuthors: true,
      office: '',
    });
    const status = await briefings.finished(id);
    if (status.state !== 'done') throw new Error(status.error?.message ?? status.state);
    return { seconds: round((performance.now() - start) / 1_000), files: status.files };
  };
  const first = await print(['RU-PRI'], ['ru']);
  // One more in each thread, so that “one” and “whole” measure printing and not loading.
  await print(['RU-PRI', 'CN-HL'], ['zh']);
  const one = await print(['RU-PRI'], ['ru']);
  const whole = await print(PROVINCE_IDS, LANGUAGES);
  await close();
  return {
    firstSeconds: first.seconds,
    oneSeconds: one.seconds,
    onePages: one.files[0]?.pages ?? 0,
    wholeFiles: whole.files.length,
    wholeSeconds: whole.seconds,
    wholePages: whole.files.reduce((sum, file) => sum + file.pages, 0),
    largestKilobytes: round(Math.max(...whole.files.map((file) => file.bytes)) / 1_000, 0),
  };
}
