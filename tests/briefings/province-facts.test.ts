import { expect, it } from 'vitest';
import { gatherFacts } from '#electron/briefings/facts/province-facts.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { FIXTURE_PAGE } from './fixture-page.ts';

it('gives a site the same number in all languages', () => {
  const [site] = FIXTURE_PAGE.sites;
  if (!site) throw new Error('the fixture has no site');
  // In each language another one of these comes first by name.
  const twins = [
    { id: 'b', names: { en: 'Alpha', ru: 'Я', zh: '丙', mn: 'Б' } },
    { id: 'a', names: { en: 'Omega', ru: 'А', zh: '甲', mn: 'Я' } },
  ].map((own) => ({ ...site, ...own, areaHectares: null }));
  for (const language of LANGUAGES) {
    const { sites } = gatherFacts({ ...FIXTURE_PAGE, sites: twins }, language);
    expect(sites.map((one) => [one.number, one.site.id])).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  }
});
