import type { WordsInLanguage } from '#renderer/i18n/use-words.ts';
import type { Site } from '#shared/model/site.ts';
import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';

/** Name, category and area of the site under the pointer. */
export function siteTooltip(site: Site, words: WordsInLanguage): HTMLElement {
  const box = document.createElement('div');
  const title = document.createElement('b');
  const name = nameInLanguage(site.names, words.language);
  title.textContent = name?.text ?? site.id;
  if (name !== null) title.lang = LANGUAGE_TAGS[name.language];
  const details = document.createElement('div');
  const area =
    site.areaHectares === null
      ? []
      : [`${words.number(site.areaHectares, 0)} ${words.word(CLAIM_UNIT_WORDS.hectare)}`];
  details.textContent = [words.word(SITE_CATEGORY_WORDS[site.category]), ...area].join(' · ');
  box.append(title, details);
  return box;
}
