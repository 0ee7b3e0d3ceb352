import { MAXIMUM_TITLE_LENGTH } from '#shared/model/annotation.ts';
import { formatDate } from '#shared/text/format-date.ts';
import type { Language } from '#shared/text/language.ts';
import { OTHER_VERSION_WORDS } from '#shared/text/vocabulary/annotations.ts';

const MARK = new RegExp(
  `\\s*[(（](?:${Object.values(OTHER_VERSION_WORDS).join('|')})[^()（）]*[)）]$`,
  'u',
);

/** What is left of a title of 200 letters beside the longest mark. */
const LONGEST_TITLE_BESIDE_MARK = MAXIMUM_TITLE_LENGTH - 60;

/** A title without the mark of a kept version, in whichever language it was written. */
export function withoutVersionMark(title: string): string {
  return title.replace(MARK, '');
}

/** Whether a title would lose its end beside the mark. */
export function isTooLongForMark(title: string): boolean {
  return withoutVersionMark(title).length > LONGEST_TITLE_BESIDE_MARK;
}

/** Says in a title that this is the other version of an annotation, and when it was edited. */
export function markVersion(title: string, time: string, language: Language): string {
  const bare = withoutVersionMark(title);
  const kept = isTooLongForMark(bare)
    ? bare.slice(0, LONGEST_TITLE_BESIDE_MARK).replace(/[\uD800-\uDBFF]$/, '')
    : bare;
  const clock = `${new Date(time).toISOString().slice(11, 16)} UTC`;
  const date = formatDate(time, language);
  const words = OTHER_VERSION_WORDS[language];
  return language === 'zh'
    ? `${kept}（${words}${date} ${clock}）`
    : `${kept} (${words} ${date}, ${clock})`.trimStart();
}
