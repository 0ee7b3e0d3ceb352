import type { WebContents } from 'electron';
import { isPageAddress } from './scheme.ts';

/** Keeps a window on the page: no other address, no new window, no embedded web view. */
export function restrictNavigation(contents: WebContents): void {
  const guard = (event: { preventDefault(): void; readonly url: string }) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', guard);
  contents.on('will-redirect', guard);
  contents.on('will-frame-navigate', guard);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
