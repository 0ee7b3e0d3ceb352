import { createStore } from '#renderer/app/store.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import type { Language } from '#shared/text/language.ts';
import { annotationEditor } from '../state/annotations.ts';

/** How one file was taken in. */
export type ImportReport =
  | { readonly state: 'running'; readonly file: string }
  | { readonly state: 'done'; readonly file: string; readonly response: AnnotationsImportResponse }
  | { readonly state: 'failed'; readonly file: string; readonly error: RequestError }
  /** Not a file that could be GeoJSON; it was not even read. */
  | { readonly state: 'wrong-kind'; readonly file: string };

/** The files that were brought in together last, in their order; empty once that was read. */
export const importReportsStore = createStore<readonly ImportReport[]>([]);

/** The server refuses more; asking first spares reading the file into memory. */
const MAXIMUM_BYTES = 50_000_000;

async function importFile(file: File, language: Language): Promise<ImportReport> {
  const { name } = file;
  if (!/\.(geo)?json$/i.test(name) || file.size > MAXIMUM_BYTES) {
    return { state: 'wrong-kind', file: name };
  }
  const label = (count: number) => ({
    kind: 'import' as const,
    title: name,
    category: 'other' as const,
    count,
  });
  try {
    const response = await annotationEditor.import(label, file, language);
    return { state: 'done', file: name, response };
  } catch (error) {
    const failed =
      error instanceof RequestError ? error : new RequestError('file-unreadable', String(error));
    return { state: 'failed', file: name, error: failed };
  }
}

/**
 * Takes in GeoJSON files one after the other, each as one step that can be undone;
 * `importReportsStore` says how each went.
 */
export async function importFiles(files: readonly File[], language: Language): Promise<void> {
  const finished: ImportReport[] = [];
  for (const file of files) {
    importReportsStore.set([...finished, { state: 'running', file: file.name }]);
    finished.push(await importFile(file, language));
  }
  if (finished.length > 0) importReportsStore.set(finished);
}
