/** Names of the messages between the page and the desktop program. */
export const DESKTOP_CHANNELS = {
  printPdf: 'atlas:print-pdf',
  navigate: 'atlas:navigate',
} as const;

/**
 * What only a desktop program can do, as `window.atlasDesktop`. In a browser it is not there, and
 * the page does without.
 */
export interface DesktopBridge {
  /** Hands a PDF to the system's own viewer, which prints it. */
  printPdf(name: string, bytes: Uint8Array): Promise<void>;
  /** Calls `listener` with a path of the page when a menu item asks for it. */
  onNavigate(listener: (path: string) => void): void;
}
