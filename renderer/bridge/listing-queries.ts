import { queryOptions } from '@tanstack/react-query';
import type { ListingFile } from '#shared/api/listing.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { AssessedEntity } from '#shared/model/linked.ts';
import type { Language } from '#shared/text/language.ts';
import { LONGEST_SEARCH_TEXT } from '#shared/text/longest-search-text.ts';
import { request, requestJson } from './request.ts';
import { saveFile } from './save-file.ts';

/** Every threat of a province, a site or a species: what lists are filtered by. */
export const assessmentsQuery = () =>
  queryOptions({
    queryKey: ['atlas', '/api/assessments'],
    queryFn: ({ signal }) => requestJson<readonly AssessedEntity[]>('/api/assessments', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The ids of what has a text in any of its names, folded as search folds; the text cut to what is read. */
export function nameMatchesQuery(kind: EntityKind, text: string) {
  const wanted = text.trim().slice(0, LONGEST_SEARCH_TEXT);
  const path = `/api/name-matches?${new URLSearchParams({ kind, text: wanted }).toString()}`;
  return queryOptions({
    queryKey: ['atlas', path],
    queryFn: ({ signal }) => requestJson<readonly string[]>(path, { signal }),
    enabled: wanted !== '',
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}

/**
 * Saves what is listed, as the language's spreadsheet programs read it. The ids are sent as a body: an address has room for about two hundred.
 *
 * @throws RequestError
 */
export async function exportListing(
  name: ListingFile,
  ids: readonly string[],
  language: Language,
): Promise<void> {
  const response = await request(`/api/export/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids, language }),
  });
  saveFile(name, await response.blob());
}
