import { LANGUAGES, type Language } from '#shared/text/language.ts';
import { isLicenceName } from '#shared/text/licence-name.ts';
import { isPrintable } from '#shared/text/printable-letters.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content } from './content-tables.ts';
import { lineOf } from './read-content.ts';
import { SCRIPTS } from './scripts.ts';

type Translated = Readonly<Record<Language, string>>;

/** What shows that a text was not really translated: another script, or one text twice. */
function translationFaults(row: Translated): string[] {
  const faults = LANGUAGES.filter((language) => {
    // Names and abbreviations that the English has too are not left untranslated.
    const text = row[language].replace(/[A-Z][\w+-]*/g, (name) =>
      row.en.includes(name) ? '' : name,
    );
    const letters = (language === 'en' ? row.en : text).match(/\p{L}/gu) ?? [];
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

/** Every statement, reason, evidence and licence note has its words in four languages, and no phrase is left over. */
export function checkPhrases(content: Content): ContentIssue[] {
  const used = [
    ...content.sources
      .filter(({ licence_note: note }) => note !== null && !isLicenceName(note))
      .map((row) => ({ table: 'sources', row, phrase: row.licence_note })),
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

/** Titles and publishers can be printed: other scripts would be empty boxes. */
export function checkPrintable(content: Content): ContentIssue[] {
  return content.sources
    .filter((row) => !isPrintable(`${row.title} ${row.publisher ?? ''}`))
    .map((row) => ({
      rule: 'script',
      table: 'sources',
      line: lineOf(row),
      message: `${row.id}: “${row.title}” has letters that the fonts do not hold`,
    }));
}
