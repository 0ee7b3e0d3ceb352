import type { DesktopBridge } from '#shared/api/desktop-bridge.ts';
import { briefingAddress, loadBriefing } from './briefing-requests.ts';
import { desktopBridge } from './desktop.ts';

/**
 * Prints a finished briefing. The desktop program hands it to the system's PDF viewer;
 * a browser opens it in a tab of its own, from where it is printed as it is, with all
 * that its print dialog offers. Printing from a hidden frame would spare the tab, but
 * has crashed the page: Chromium 156 without a window, and electron/electron #27954.
 *
 * @returns where the reader finds it
 * @throws RequestError when the file cannot be fetched
 */
export async function printBriefing(jobId: string, name: string): Promise<'viewer' | 'tab'> {
  const print = desktopBridge()?.['printPdf'] as DesktopBridge['printPdf'] | undefined;
  if (print === undefined) {
    // Before anything is waited for: only then does the browser take it for the reader's wish.
    window.open(briefingAddress(jobId, name), '_blank', 'noopener');
    return 'tab';
  }
  await print(name, await loadBriefing(jobId, name));
  return 'viewer';
}
