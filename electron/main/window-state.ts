import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { writeFileAtomically } from '../services/user/write-file-atomically.ts';

const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  isMaximized: z.boolean(),
});

/** Where the window was when it was last closed, in screen points. */
export type WindowState = z.infer<typeof windowStateSchema>;

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The last state, or `null` if there is none or its screen is no longer there. */
export function readWindowState(
  userFolder: string,
  screens: readonly Rectangle[],
): WindowState | null {
  try {
    const text = readFileSync(join(userFolder, 'window.json'), 'utf8');
    const state = windowStateSchema.parse(JSON.parse(text));
    return screens.some((screen) => overlaps(screen, state)) ? state : null;
  } catch {
    return null;
  }
}

/** Writes the state when the window closes; a folder that cannot be written costs only this. */
export function keepWindowState(window: BrowserWindow, userFolder: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileAtomically(join(userFolder, 'window.json'), JSON.stringify(state));
    } catch {
      // The next window opens at its first size.
    }
  });
}
