import { flushSync } from 'react-dom';
import { SEARCH_FIELD_ID } from '#renderer/atlas/search/search-box.tsx';
import { changePreferences } from './preferences.ts';

/** Opens the panel, where it is closed, and puts the focus into the search field. */
export function focusSearch(): void {
  // At once, panel included: the letters typed after the key belong to the search already.
  flushSync(() => changePreferences({ isPanelOpen: true }));
  document.getElementById(SEARCH_FIELD_ID)?.focus();
}
