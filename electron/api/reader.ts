import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { z } from 'zod';

/**
 * Tells the browsers of a room apart. The web door sets it; cookies know no ports, so it lasts
 * from one start of the program to the next.
 */
export const READER_COOKIE = 'atlas-reader';

/** Who asks through a door without cookies: the desktop window, the only one there. */
const DESKTOP_READER = 'desktop';

/** The browser's id as it gave it, or `null` when it has none. */
export function givenReader(context: Context): string | null {
  const result = z.uuid().safeParse(getCookie(context, READER_COOKIE));
  return result.success ? result.data : null;
}

/** Whose half-drawn shapes are meant. */
export function readerOf(context: Context): string {
  return givenReader(context) ?? DESKTOP_READER;
}

/** Addresses under which only this computer asks. */
const THIS_COMPUTER = new Set(['127.0.0.1', 'localhost']);

/** Who asks from another computer of the room; `null` for this one's own reader. */
export function guestOf(context: Context): string | null {
  return THIS_COMPUTER.has(new URL(context.req.url).hostname) ? null : givenReader(context);
}
