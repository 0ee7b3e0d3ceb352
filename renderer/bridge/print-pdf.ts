import type { DesktopBridge } from '#shared/api/desktop-bridge.ts';
import { briefingAddress, loadBriefing } from './briefing-requests.ts';
import { desktopBridge } from './desktop.ts';

/** A browser that has not opened its print dialog by then will not. */
const FRAME_PATIENCE_MILLISECONDS = 10_000;

/** The frame that is printed now; it must stay while the print dialog is open. */
let frame: HTMLIFrameElement | null = null;

function openInTab(address: string): void {
  window.open(address, '_blank', 'noopener');
}

/** Lets the browser's own PDF reader print, in a frame that nobody sees. */
function printInFrame(address: string): Promise<boolean> {
  frame?.remove();
  const created = document.createElement('iframe');
  frame = created;
  created.className = 'print-frame';
  created.setAttribute('aria-hidden', 'true');
  created.tabIndex = -1;
  return new Promise((resolve) => {
    const timer = window.setTimeout(() => resolve(false), FRAME_PATIENCE_MILLISECONDS);
    created.addEventListener('load', () => {
      window.clearTimeout(timer);
      try {
        created.contentWindow?.focus();
        created.contentWindow?.print();
        resolve(true);
      } catch {
        // Some browsers do not let a page print what their PDF reader shows.
        resolve(false);
      }
    });
    created.src = address;
    document.body.append(created);
  });
}

/**
 * Prints a finished briefing: through the system's PDF viewer in the desktop program,
 * else with the browser's print dialog, else in a tab of its own.
 *
 * @throws RequestError when the file cannot be fetched
 */
export async function printBriefing(jobId: string, name: string): Promise<void> {
  const print = desktopBridge()?.['printPdf'] as DesktopBridge['printPdf'] | undefined;
  if (print !== undefined) {
    await print(name, await loadBriefing(jobId, name));
    return;
  }
  const address = briefingAddress(jobId, name);
  const canShowPdf = navigator.pdfViewerEnabled;
  if (!canShowPdf || !(await printInFrame(address))) openInTab(address);
}
