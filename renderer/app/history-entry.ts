/** What the browser keeps with each address of its history. */
export interface HistoryEntry {
  /** How many pages of the atlas lie before it in this window; 0 for the one it was opened with. */
  readonly step: number;
  /** Address of the link by which the page was left; `null` where it was left otherwise. */
  readonly leftBy: string | null;
}

export const FIRST_ENTRY: HistoryEntry = { step: 0, leftBy: null };

/** Reads `history.state`; what the atlas did not write is the first entry. */
export function readHistoryEntry(state: unknown): HistoryEntry {
  if (typeof state !== 'object' || state === null) return FIRST_ENTRY;
  const { step, leftBy } = state as Partial<Record<keyof HistoryEntry, unknown>>;
  return {
    step: typeof step === 'number' ? step : FIRST_ENTRY.step,
    leftBy: typeof leftBy === 'string' ? leftBy : FIRST_ENTRY.leftBy,
  };
}
