import type { Country } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content } from './content-tables.ts';
import { lineOf } from './read-content.ts';

const OFFICIAL_LANGUAGE: Readonly<Record<Country, Language>> = { RU: 'ru', CN: 'zh', MN: 'mn' };

/** Kinds that can be the name shown: an alternative or former name alone does not name a thing. */
const SHOWN_KINDS: ReadonlySet<string> = new Set(['official', 'common', 'transliterated']);

/** Letters that show which script a name is really written in. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  mn: /\p{Script=Cyrillic}/u,
};

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

type Translated = Readonly<Record<Language, string>>;

/** What shows that a text was not really translated: another script, or one text twice. */
function translationFaults(row: Translated): string[] {
  const faults = LANGUAGES.filter((language) => {
    const letters = row[language].match(/\p{L}/gu) ?? [];
    const own = letters.filter((letter) => SCRIPTS[language].test(letter));
    // Scientific names and abbreviations are Latin in every language.
    return own.length < letters.length * 0.5;
  }).map((language) => `the text in ${language} is not in its script`);
  return row.ru === row.mn ? [...faults, 'Russian and Mongolian texts are the same'] : faults;
}

/** A description is in its language's script: a forgotten translation shows. */
export function checkDescriptions(content: Content): ContentIssue[] {
  return content.descriptions.flatMap((row) =>
    translationFaults(row).map((fault) => ({
      rule: 'script',
      table: 'descriptions',
      line: lineOf(row),
      message: `${row.subject}: ${fault}`,
    })),
  );
}

/** Every statement, reason and evidence has its words in four languages, and no phrase is left over. */
export function checkPhrases(content: Content): ContentIssue[] {
  const used = [
    ...content.claims.flatMap((row) =>
      [row.statement, row.reason].map((phrase) => ({ table: 'claims', row, phrase })),
    ),
    ...(['province_threats', 'site_threats', 'species_threats'] as const).flatMap((table) =>
      content[table].map((row) => ({ table, row, phrase: row.evidence })),
    ),
  ];
  const known = new Set(content.phrases.map(({ en }) => en));
  const wanted = new Set(used.map(({ phrase }) => phrase));
  return [
    ...used
      .filter(({ phrase }) => phrase !== null && !known.has(phrase))
      .map(({ table, row, phrase }) => ({
        rule: 'phrase',
        table,
        line: lineOf(row),
        message: `“${phrase}” has no row in phrases.csv`,
      })),
    ...content.phrases
      .filter(({ en }) => !wanted.has(en))
      .map((row) => ({
        rule: 'phrase',
        table: 'phrases',
        line: lineOf(row),
        message: `“${row.en}” is used nowhere`,
      })),
    ...content.phrases.flatMap((row) =>
      translationFaults(row).map((fault) => ({
        rule: 'script',
        table: 'phrases',
        line: lineOf(row),
        message: `“${row.en}”: ${fault}`,
      })),
    ),
  ];
}
