import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '#renderer/settings/language-switch.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';

interface TopBarProps {
  readonly onOpenSettings: () => void;
  readonly onOpenShortcuts: () => void;
}

/** Always in sight: language, settings, help. */
export function TopBar({ onOpenSettings, onOpenShortcuts }: TopBarProps) {
  const { t } = useTranslation();
  return (
    <section className="top-bar" aria-label={t('app.preferences')}>
      <LanguageSwitch />
      <IconButton
        icon="settings"
        label={t('settings.title')}
        onPress={onOpenSettings}
        tooltipPlacement="bottom"
      />
      <IconButton
        icon="help"
        label={t('shortcuts.title')}
        onPress={onOpenShortcuts}
        tooltipPlacement="bottom"
      />
    </section>
  );
}
