import type { Page } from 'playwright';
import type { Language } from '#shared/text/language.ts';

/** One picture of the program: an address, and what is done there before it is taken. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page, language: Language) => Promise<void>;
}

/** What a reader of each language would type to find Lake Khanka. */
const LAKE: Readonly<Record<Language, string>> = {
  en: 'Khanka',
  ru: 'Ханка',
  zh: '兴凯',
  mn: 'Ханка',
};

export const SCENES: readonly Scene[] = [
  { name: 'map-overview', path: '/' },
  { name: 'map-zoom-6', path: '/?at=6/44.6/132.5' },
  { name: 'map-zoom-7-dauria', path: '/?at=7/49.9/115.4' },
  { name: 'map-zoom-9', path: '/?at=9/43.15/131.9' },
  {
    name: 'search',
    path: '/',
    prepare: async (page, language) => {
      await page.getByRole('combobox').first().fill(LAKE[language]);
      await page.getByRole('option').first().waitFor();
    },
  },
  { name: 'ecoregion', path: '/ecoregion?tab=threats' },
  { name: 'threat-list', path: '/threats' },
  { name: 'province', path: '/province/RU-PRI' },
  { name: 'province-mongolia', path: '/province/MN-061' },
  { name: 'site', path: '/site/ru-sikhote-alinsky-zapovednik' },
  { name: 'site-china', path: '/site/cn-zhalong-nature-reserve' },
  { name: 'species', path: '/species/panthera-tigris-altaica' },
  { name: 'threat', path: '/threat/overgrazing' },
  { name: 'feature-lake', path: '/feature/lake/khanka' },
  { name: 'list-of-sites', path: '/sites' },
  { name: 'list-with-facets', path: '/sites?country=CN&label=ramsar' },
  { name: 'compare', path: '/compare?provinces=RU-PRI.CN-HL.MN-061' },
  { name: 'border-area', path: '/feature/border-area/dauria' },
  { name: 'annotations', path: '/annotations' },
  { name: 'annotation', path: '/annotations/0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a1001' },
  { name: 'briefings', path: '/briefings?province=RU-PRI' },
  { name: 'about', path: '/about' },
];
