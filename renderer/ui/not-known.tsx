import { useTranslation } from 'react-i18next';

/** What nobody published: never a zero, never a blank. */
export function NotKnown() {
  const { t } = useTranslation();
  return <span className="not-known">{t('common.notKnown')}</span>;
}
