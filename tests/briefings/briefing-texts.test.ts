import { expect, it } from 'vitest';
import { BRIEFING_TEXTS } from '#electron/briefings/text/text-of.ts';
import { LANGUAGES } from '#shared/text/language.ts';

/** Slots of each phrase by its path; counted forms are taken together. */
function slotsByPath(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') {
    const slots = [...new Set(value.match(/\{\w+\}/g) ?? [])].sort().join(' ');
    return new Map([[path, slots]]);
  }
  const object = value as Record<string, unknown>;
  if ('many' in object) return slotsByPath(object['many'], path);
  return new Map(
    Object.entries(object).flatMap(([key, part]) => [...slotsByPath(part, `${path}.${key}`)]),
  );
}

it('has the same slots in every language', () => {
  const english = slotsByPath(BRIEFING_TEXTS.en);
  for (const language of LANGUAGES) expect(slotsByPath(BRIEFING_TEXTS[language])).toEqual(english);
});
