/** What the desktop window offers beyond the web; the preload script puts it there. */
export interface DesktopBridge {
  readonly platform?: string;
  readonly [name: string]: unknown;
}

declare global {
  interface Window {
    readonly atlasDesktop?: DesktopBridge;
  }
}

/** The bridge, or `null` in a browser. */
export function desktopBridge(): DesktopBridge | null {
  return window.atlasDesktop ?? null;
}
