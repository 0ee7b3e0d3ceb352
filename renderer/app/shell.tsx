import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AtlasMap } from '#renderer/map/atlas-map.tsx';
import { SettingsDialog } from '#renderer/settings/settings-dialog.tsx';
import { Navigation } from './navigation.tsx';
import { Panel } from './panel.tsx';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeyboardShortcuts } from './use-keyboard-shortcuts.ts';

type OpenDialog = 'settings' | 'shortcuts' | null;

/** The whole page: sections, panel, map, and what lies over them. */
export function Shell() {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  useKeyboardShortcuts(() => setDialog('shortcuts'));
  return (
    <div className="shell">
      <a className="skip-link" href="#page">
        {t('app.skipToPage')}
      </a>
      <Navigation />
      <Panel />
      <div className="stage">
        <TopBar
          onOpenSettings={() => setDialog('settings')}
          onOpenShortcuts={() => setDialog('shortcuts')}
        />
        <AtlasMap />
      </div>
      <SettingsDialog
        isOpen={dialog === 'settings'}
        onOpenChange={(isOpen) => setDialog(isOpen ? 'settings' : null)}
      />
      <ShortcutsDialog
        isOpen={dialog === 'shortcuts'}
        onOpenChange={(isOpen) => setDialog(isOpen ? 'shortcuts' : null)}
      />
    </div>
  );
}
