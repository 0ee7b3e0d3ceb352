import { createStore } from '#renderer/app/store.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import { annotationEditor } from '../state/annotations.ts';

/** How the last file was taken in. */
export type ImportReport =
  | { readonly state: 'running'; readonly file: string }
  | { readonly state: 'done'; readonly file: string; readonly response: AnnotationsImportResponse }
  | { readonly state: 'failed'; readonly file: string; readonly error: RequestError }
  /** Not a file that could be GeoJSON; it was not even read. */
  | { readonly state: 'wrong-kind'; readonly file: string };

export const importReportStore = createStore<ImportReport | null>(null);

/** The server refuses more; asking first spares reading the file into memory. */
const MAXIMUM_BYTES = 50_000_000;

/** Takes in a GeoJSON file as one step that can be undone; `importReportStore` says how it went. */
export async function importFile(file: File): Promise<void> {
  const { name } = file;
  if (!/\.(geo)?json$/i.test(name) || file.size > MAXIMUM_BYTES) {
    importReportStore.set({ state: 'wrong-kind', file: name });
    return;
  }
  importReportStore.set({ state: 'running', file: name });
  try {
    const label = (count: number) => ({
      kind: 'import' as const,
      title: name,
      category: 'other' as const,
      count,
    });
    const response = await annotationEditor.import(label, await file.text());
    importReportStore.set({ state: 'done', file: name, response });
  } catch (error) {
    const failed =
      error instanceof RequestError ? error : new RequestError('file-unreadable', String(error));
    importReportStore.set({ state: 'failed', file: name, error: failed });
  }
}
