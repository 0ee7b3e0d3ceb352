import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { loadBriefing } from '#renderer/bridge/briefing-requests.ts';
import { type PageSize, pageSize } from './draw-page.ts';
import { openPdf } from './open-pdf.ts';

export type OpenedPdf =
  | { readonly state: 'loading' }
  | { readonly state: 'open'; readonly document: PDFDocumentProxy; readonly size: PageSize }
  | { readonly state: 'failed'; readonly error: Error };

/** Fetches and opens a finished briefing; all its pages are as large as the first. */
export function usePdf(jobId: string, name: string): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ state: 'loading' });
  useEffect(() => {
    let isGone = false;
    let task: PDFDocumentLoadingTask | null = null;
    const open = async () => {
      const bytes = await loadBriefing(jobId, name);
      if (isGone) return;
      task = await openPdf(bytes);
      const document = await task.promise;
      const size = await pageSize(document, 1);
      if (!isGone) setOpened({ state: 'open', document, size });
    };
    open().catch((error: unknown) => {
      if (isGone) return;
      setOpened({
        state: 'failed',
        error: error instanceof Error ? error : new Error(String(error)),
      });
    });
    return () => {
      isGone = true;
      void task?.destroy();
    };
  }, [jobId, name]);
  return opened;
}
