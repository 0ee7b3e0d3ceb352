import { createStore } from './store.ts';

/** How this window looks to this reader; kept by the browser, never sent anywhere. */
export interface Preferences {
  readonly panelWidth: number;
  readonly isPanelOpen: boolean;
  readonly isLegendOpen: boolean;
  /** Keys without Control or Command, such as `/`; WCAG 2.1.4 asks that they can be turned off. */
  readonly hasSingleKeyShortcuts: boolean;
}

const STORAGE_KEY = 'amur-heilong-atlas.preferences';

const DEFAULT_PREFERENCES: Preferences = {
  panelWidth: window.innerWidth >= 1_280 ? 408 : 372,
  isPanelOpen: true,
  // On a small screen it would hide too much of the map.
  isLegendOpen: window.innerWidth >= 1_280 && window.innerHeight >= 760,
  hasSingleKeyShortcuts: true,
};

function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '{}');
    return { ...DEFAULT_PREFERENCES, ...(stored as Partial<Preferences>) };
  } catch {
    // Storage may be switched off: the defaults do.
    return DEFAULT_PREFERENCES;
  }
}

export const preferencesStore = createStore(readPreferences());

export function changePreferences(change: Partial<Preferences>): void {
  preferencesStore.set((current) => ({ ...current, ...change }));
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(preferencesStore.get()));
  } catch {
    // See above: they last until the window is closed.
  }
}
