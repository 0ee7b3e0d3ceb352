import { describe, expect, it } from 'vitest';
import {
  firstWish,
  missingPart,
  provincesOfCountry,
  toBriefingRequest,
  withLanguages,
  withProvinces,
} from '#renderer/briefings/composer/wish.ts';
import { briefingRequestSchema } from '#shared/api/briefings.ts';

const NOW = new Date(2026, 10, 2, 23, 30);

describe('what is to be printed', () => {
  it('begins with the language of the page and today', () => {
    expect(firstWish('mn', NOW)).toMatchObject({ languages: ['mn'], date: '2026-11-02' });
  });
  it('chooses provinces by country, in the order of the atlas', () => {
    const mongolia = provincesOfCountry('MN');
    expect(mongolia).toHaveLength(4);
    const wish = withProvinces(
      withProvinces(firstWish('en', NOW), mongolia, true),
      ['RU-PRI'],
      true,
    );
    expect(wish.provinces).toEqual(['RU-PRI', ...mongolia]);
    expect(withProvinces(wish, mongolia, false).provinces).toEqual(['RU-PRI']);
    expect(withProvinces(wish, ['RU-PRI'], true).provinces).toEqual(wish.provinces);
    expect(withLanguages(wish, ['zh', 'ru'], true).languages).toEqual(['en', 'ru', 'zh']);
  });
  it('says what is missing', () => {
    const wish = firstWish('en', NOW);
    expect(missingPart(wish)).toBe('provinces');
    const chosen = withProvinces(wish, ['CN-HL'], true);
    expect(missingPart(chosen)).toBeNull();
    expect(missingPart(withLanguages(chosen, ['en'], false))).toBe('languages');
    expect(missingPart({ ...chosen, date: '' })).toBe('date');
  });
  it('is a request that the server accepts; authors go only with annotations', () => {
    const chosen = withProvinces(firstWish('en', NOW), ['CN-HL'], true);
    const request = toBriefingRequest({ ...chosen, includeAnnotations: false }, ' Office ');
    expect(briefingRequestSchema.parse(request)).toEqual(request);
    expect(request).toMatchObject({ office: 'Office', includeAuthors: false });
    expect(toBriefingRequest({ ...chosen, office: '' }, 'Office').office).toBe('');
  });
});
