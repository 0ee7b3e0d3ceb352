import { queryOptions } from '@tanstack/react-query';
import type { ListingFile } from '#shared/api/listing.ts';
import type { AssessedEntity } from '#shared/model/linked.ts';
import type { Language } from '#shared/text/language.ts';
import { request, requestJson } from './request.ts';
import { saveFile } from './save-file.ts';

/** Every threat of a province, a site or a species: what lists are filtered by. */
export const assessmentsQuery = () =>
  queryOptions({
    queryKey: ['atlas', '/api/assessments'],
    queryFn: ({ signal }) => requestJson<readonly AssessedEntity[]>('/api/assessments', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

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
