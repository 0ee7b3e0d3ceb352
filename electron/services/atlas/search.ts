import type { SearchResult } from '#shared/api/atlas.ts';
import type { SearchRequest } from '#shared/api/search.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import { fold } from '#shared/text/fold.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { queryTokens } from '#shared/text/search-tokens.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import { searchEntries } from '../../database/queries/search.ts';
import type { Catalogue } from './catalogue.ts';
import { toPosition } from './to-position.ts';

/** Candidates ranked again by name; more would cost time without changing the first page. */
const CANDIDATES = 200;

/** Between equally good names, what people look for first. */
const KIND_ORDER: readonly EntityKind[] = [
  'province',
  'lake',
  'river',
  'site',
  'species',
  'threat',
  'border-area',
  'ecoregion',
  'corridor',
  'designation',
  'place',
  'response',
];

/** How well a name answers a query: whole name, start of it, start of a word, somewhere, not at all. */
function nameScore(name: string, query: string): number {
  const folded = fold(name);
  if (folded === query) return 4;
  if (folded.startsWith(query)) return 3;
  if (folded.includes(` ${query}`) || folded.includes(`-${query}`)) return 2;
  return folded.includes(query) ? 1 : 0;
}

/** Finds anything by any name in any language; best first. */
export function search(
  database: ReadableDatabase,
  catalogue: Catalogue,
  request: SearchRequest,
): SearchResult[] {
  const tokens = queryTokens(request.q);
  if (tokens.length === 0) return [];
  const expression = tokens
    .map((token, index) => `"${token}"${index === tokens.length - 1 ? '*' : ''}`)
    .join(' AND ');
  const query = fold(request.q.trim());
  return searchEntries(database, expression, CANDIDATES)
    .map((row) => {
      const subject = `${row.kind}:${row.id}`;
      const names = catalogue.names.names(subject);
      const candidates = [
        ...[request.language, ...LANGUAGES].flatMap((language) => names[language] ?? []),
        ...catalogue.names.others(subject).map((other) => other.name),
        ...(row.kind === 'species' ? [catalogue.species.get(row.id)?.scientificName ?? ''] : []),
      ];
      let matched = candidates[0] ?? row.id;
      let best = 0;
      for (const candidate of candidates) {
        const score = nameScore(candidate, query);
        if (score > best) {
          best = score;
          matched = candidate;
        }
      }
      return { row, names, matched, best };
    })
    .sort(
      (a, b) =>
        b.best - a.best ||
        (b.best === 4
          ? KIND_ORDER.indexOf(a.row.kind as EntityKind) -
            KIND_ORDER.indexOf(b.row.kind as EntityKind)
          : 0) ||
        a.row.score - b.row.score ||
        a.row.rowid - b.row.rowid,
    )
    .slice(0, request.limit)
    .map(({ row, names, matched }) => ({
      kind: row.kind as EntityKind,
      id: row.id,
      names,
      matched,
      location: toPosition(row),
    }));
}
