import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '#renderer/atlas/search/search-box.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Link } from './link.tsx';
import { PageOutlet } from './page-outlet.tsx';
import { PanelEdge } from './panel-edge.tsx';
import { changePreferences, preferencesStore } from './preferences.ts';
import { useStore } from './store.ts';
import { usePageScroll } from './use-page-scroll.ts';

/** The button that closes the panel hands the focus to the one that opens it, and the other way. */
function useFocusOfSwitch(isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!isLost && activeElement.closest('.panel[hidden]') === null) return;
    const button = isOpen ? '.brand .icon-button' : '.panel-opener .icon-button';
    document.querySelector<HTMLElement>(button)?.focus();
  }, [isOpen]);
}

/** The column beside the map: search and the current page. */
export function Panel() {
  const { t } = useTranslation();
  const { isPanelOpen, panelWidth } = useStore(preferencesStore);
  const page = usePageScroll();
  useFocusOfSwitch(isPanelOpen);
  return (
    <>
      {!isPanelOpen && (
        <div className="panel-opener">
          <IconButton
            icon="forward"
            label={t('panel.open')}
            onPress={() => changePreferences({ isPanelOpen: true })}
            tooltipPlacement="right"
          />
        </div>
      )}
      {/* Closed, it is only out of sight: its page goes on to say what the map emphasises. */}
      <div className="panel" style={{ width: `${panelWidth}px` }} hidden={!isPanelOpen}>
        <header className="panel-header">
          <div className="brand">
            <Link to={{ page: 'home' }} className="brand-name">
              {t('app.title')}
            </Link>
            <IconButton
              icon="back"
              label={t('panel.close')}
              onPress={() => changePreferences({ isPanelOpen: false })}
              tooltipPlacement="bottom"
            />
          </div>
          <SearchBox />
        </header>
        <main className="panel-main">
          <div ref={page} id="page" className="panel-page" tabIndex={-1}>
            <PageOutlet />
          </div>
          <PanelEdge />
        </main>
      </div>
    </>
  );
}
