import { queryOptions } from '@tanstack/react-query';
import type { AssessedEntity } from '#shared/model/linked.ts';
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
 * Saves what is listed. The ids are sent as a body: an address has room for about two hundred.
 *
 * @throws RequestError
 */
export async function exportListing(
  name: 'sites.csv' | 'sites.geojson' | 'species.csv',
  ids: readonly string[],
): Promise<void> {
  const response = await request(`/api/export/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids }),
  });
  saveFile(name, await response.blob());
}
