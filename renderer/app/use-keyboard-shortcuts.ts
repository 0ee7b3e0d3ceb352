import { useEffect, useRef } from 'react';
import { showOnMap } from '#renderer/map/map-store.ts';
import { focusSearch } from './focus-search.ts';
import { changePreferences, preferencesStore } from './preferences.ts';
import { currentLocation, goBackOr, navigate } from './router.ts';
import { shortcutKey } from './shortcut-key.ts';

/** Fields take letters as text, lists and menus as the beginning of an entry. */
const TAKES_LETTERS = 'input, textarea, select, [role="textbox"], [role="listbox"], [role="menu"]';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest(TAKES_LETTERS) !== null)
  );
}

/** Escape closes the page of a thing, back to where it was opened; dialogs and menus have stopped the key before it comes here. */
function closePage(): void {
  const { page } = currentLocation().route;
  const isThing = page === 'province' || page === 'site' || page === 'species';
  if (isThing || page === 'ecoregion' || page === 'threat' || page === 'feature')
    goBackOr({ page: 'home' });
}

/** Keys that act anywhere on the page. `ShortcutsDialog` lists them. */
export function useKeyboardShortcuts(onHelp: () => void): void {
  const newestHelp = useRef(onHelp);
  newestHelp.current = onHelp;
  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      '/': focusSearch,
      '?': () => newestHelp.current(),
      h: () => showOnMap({ kind: 'ecoregion' }),
      m: () => document.querySelector<HTMLElement>('.map')?.focus(),
      v: () => navigate({ page: 'site-list' }, { view: '1' }),
      p: () => changePreferences({ isPanelOpen: !preferencesStore.get().isPanelOpen }),
      l: () => changePreferences({ isLegendOpen: !preferencesStore.get().isLegendOpen }),
    };
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('.modal-overlay') !== null) return;
      if (event.key === 'Escape') {
        closePage();
        return;
      }
      if (!preferencesStore.get().hasSingleKeyShortcuts) return;
      const action = actions[shortcutKey(event)];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, []);
}
