import { useTranslation } from 'react-i18next';
import type { Extension } from '#renderer/app/extensions.ts';
import { BriefingsPanel } from './briefings-panel.tsx';
import { PrintBriefingLink } from './print-briefing-link.tsx';

function Label() {
  const { t } = useTranslation('briefings');
  return <>{t('title')}</>;
}

/** PDF briefings of the provinces: composed, followed, looked at, saved and printed. */
export const briefingsExtension: Extension = {
  name: 'briefings',
  Label,
  icon: 'briefings',
  Panel: BriefingsPanel,
  ProvinceActions: PrintBriefingLink,
};
