import { useTranslation } from 'react-i18next';
import { ModalDialog } from '#renderer/ui/modal-dialog.tsx';

const SHORTCUTS = [
  { keys: ['/'], text: 'shortcuts.search' },
  { keys: ['Esc'], text: 'shortcuts.close' },
  { keys: ['M'], text: 'shortcuts.map' },
  { keys: ['←', '↑', '↓', '→'], text: 'shortcuts.pan' },
  { keys: ['+', '−'], text: 'shortcuts.zoom' },
  { keys: ['Enter'], text: 'shortcuts.open' },
  { keys: ['H'], text: 'shortcuts.home' },
  { keys: ['V'], text: 'shortcuts.inView' },
  { keys: ['P'], text: 'shortcuts.panel' },
  { keys: ['L'], text: 'shortcuts.legend' },
  { keys: ['?'], text: 'shortcuts.help' },
] as const;

interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export function ShortcutsDialog({ isOpen, onOpenChange }: ShortcutsDialogProps) {
  const { t } = useTranslation();
  return (
    <ModalDialog title={t('shortcuts.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <table className="table shortcuts">
        <caption className="visually-hidden">{t('shortcuts.title')}</caption>
        <tbody>
          {SHORTCUTS.map(({ keys, text }) => (
            <tr key={text}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{t(text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('shortcuts.note')}</p>
    </ModalDialog>
  );
}
