import type { Country } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content } from './content-tables.ts';
import { lineOf } from './read-content.ts';
import { SCRIPTS } from './scripts.ts';

const OFFICIAL_LANGUAGE: Readonly<Record<Country, Language>> = { RU: 'ru', CN: 'zh', MN: 'mn' };

/** Kinds that can be the name shown: an alternative or former name alone does not name a thing. */
const SHOWN_KINDS: ReadonlySet<string> = new Set(['official', 'common', 'transliterated']);

/**
 * Rule 5: each province has a name in all four languages, each site in English and in the
 * official language of its country, everything else in English; each in the language's script.
 */
export function checkNames(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const languages = new Map<string, Set<Language>>();
  for (const row of content.names) {
    if (!SCRIPTS[row.language].test(row.name)) {
      const message = `${row.subject}: “${row.name}” is not in the script of ${row.language}`;
      issues.push({ rule: 'script', table: 'names', line: lineOf(row), message });
    }
    if (!SHOWN_KINDS.has(row.kind)) continue;
    const known = languages.get(row.subject) ?? new Set();
    languages.set(row.subject, known.add(row.language));
  }
  const require = (
    table: keyof Content,
    subject: string,
    row: object,
    wanted: readonly Language[],
  ) => {
    for (const language of wanted) {
      if (!languages.get(subject)?.has(language)) {
        const message = `${subject} has no name in ${language}`;
        issues.push({ rule: 'named', table, line: lineOf(row), message });
      }
    }
  };
  for (const row of content.provinces) require('provinces', `province:${row.id}`, row, LANGUAGES);
  for (const row of content.sites) {
    require('sites', `site:${row.id}`, row, ['en', OFFICIAL_LANGUAGE[row.country]]);
  }
  for (const row of content.threats) require('threats', `threat:${row.id}`, row, LANGUAGES);
  for (const row of content.species) require('species', `species:${row.id}`, row, ['en']);
  for (const row of content.rivers) require('rivers', `river:${row.id}`, row, ['en']);
  for (const row of content.lakes) require('lakes', `lake:${row.id}`, row, ['en']);
  for (const row of content.places) require('places', `place:${row.id}`, row, ['en']);
  for (const row of content.responses) require('responses', `response:${row.id}`, row, ['en']);
  return issues;
}
