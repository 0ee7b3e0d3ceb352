import type { DesktopBridge } from '#shared/api/desktop-bridge.ts';

declare global {
  interface Window {
    /** Put there by the preload script of the desktop window. */
    readonly atlasDesktop?: DesktopBridge;
  }
}

/** The bridge, or `null` in a browser. */
export function desktopBridge(): DesktopBridge | null {
  return window.atlasDesktop ?? null;
}
