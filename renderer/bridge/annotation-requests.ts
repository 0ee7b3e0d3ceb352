import type {
  AnnotationChangesResponse,
  AnnotationsImportResponse,
  AnnotationsResponse,
  AnnotationsSetAsideResponse,
} from '#shared/api/annotations.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import { isPageLeaving } from './page-leaving.ts';
import { requestJson, sendJson } from './request.ts';

/** Where the browser fetches the reader's annotations as a GeoJSON file. */
export const ANNOTATIONS_EXPORT_ADDRESS = '/api/annotations/export';

export async function loadAnnotations(): Promise<readonly Annotation[]> {
  const { annotations } = await requestJson<AnnotationsResponse>('/api/annotations');
  return annotations;
}

/**
 * Stores changes together or not at all; returns them as stored, with their new revisions.
 * What is sent while the window closes is stored although nobody waits for the answer.
 *
 * @param keepVersions the changes take an import back, or do it again: nothing was edited
 */
export async function sendAnnotationChanges(
  changes: readonly AnnotationChange[],
  keepVersions: boolean,
): Promise<AnnotationChangesResponse['changes']> {
  const response = await sendJson<AnnotationChangesResponse>(
    '/api/annotations/changes',
    'POST',
    { changes, keepVersions },
    isPageLeaving(),
  );
  return response.changes;
}

/** @param language of the mark in the title of a version that is kept beside another */
export function importAnnotations(
  file: Blob,
  language: Language,
): Promise<AnnotationsImportResponse> {
  return requestJson<AnnotationsImportResponse>(`/api/annotations/import?language=${language}`, {
    method: 'POST',
    headers: { 'content-type': 'application/geo+json' },
    body: file,
  });
}

/** After `annotations-damaged`: moves the file away and goes on from the newest backup. */
export function setAnnotationsAside(): Promise<AnnotationsSetAsideResponse> {
  return requestJson<AnnotationsSetAsideResponse>('/api/annotations/set-aside', { method: 'POST' });
}
