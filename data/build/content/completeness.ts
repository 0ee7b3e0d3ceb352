import { LANGUAGES, type Language } from '#shared/text/language.ts';
import { SUBJECT_TABLES } from './check-references.ts';
import type { Content } from './content-tables.ts';

/** How far one table is filled; counts of rows. */
export interface Completeness {
  readonly kind: string;
  readonly rows: number;
  readonly withSource: number;
  /** Rows for which at least two different sources are cited. */
  readonly withTwoSources: number;
  readonly names: Readonly<Record<Language, number>>;
  readonly withDescription: number;
  readonly withPoint: number;
  /** Rows with an area (sites, provinces, lakes, designations). */
  readonly withArea: number;
}

/** The completeness of every kind that has pages or names. */
export function measureCompleteness(content: Content): Completeness[] {
  const sources = new Map<string, Set<string>>();
  const cite = (subject: string, id: string | null) => {
    if (id === null) return;
    sources.set(subject, (sources.get(subject) ?? new Set()).add(id));
  };
  for (const row of content.names) cite(row.subject, row.source_id);
  for (const row of content.claims) cite(row.subject, row.source_id);
  for (const row of content.site_species) cite(`site:${row.site_id}`, row.source_id);
  const named = new Set(content.names.map((row) => `${row.subject} ${row.language}`));
  const described = new Set(content.descriptions.map((row) => row.subject));
  const measured = new Set(
    content.claims.filter((row) => row.measure === 'area').map((row) => row.subject),
  );
  return Object.entries(SUBJECT_TABLES).map(([kind, table]) => {
    const rows = content[table] as readonly Record<string, unknown>[];
    const subjects = rows.map((row) => {
      const subject = `${kind}:${String(row.id)}`;
      for (const [column, value] of Object.entries(row)) {
        if (column.endsWith('source_id')) cite(subject, value as string | null);
      }
      return subject;
    });
    const count = (test: (subject: string, row: Record<string, unknown>) => boolean) =>
      rows.filter((row, index) => test(subjects[index] as string, row)).length;
    return {
      kind,
      rows: rows.length,
      withSource: count((subject) => (sources.get(subject)?.size ?? 0) >= 1),
      withTwoSources: count((subject) => (sources.get(subject)?.size ?? 0) >= 2),
      names: Object.fromEntries(
        LANGUAGES.map((language) => [
          language,
          count((subject) => named.has(`${subject} ${language}`)),
        ]),
      ) as Record<Language, number>,
      withDescription: count((subject) => described.has(subject)),
      withPoint: count((_, row) => typeof row.longitude === 'number'),
      withArea: count(
        (subject, row) => measured.has(subject) || typeof row.area_hectares === 'number',
      ),
    };
  });
}
