import { createStore } from '#renderer/app/store.ts';
import type { BriefingWish } from './wish.ts';

/** Kept while the window is open; `null` until the composer was opened. */
export const wishStore = createStore<BriefingWish | null>(null);
