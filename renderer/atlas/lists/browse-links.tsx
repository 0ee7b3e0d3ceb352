import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';

/** Ways across the provinces that are no section of their own. */
export function BrowseLinks() {
  const { t } = useTranslation('browse');
  return (
    <ul className="browse-links">
      <li>
        <Link to={{ page: 'compare' }}>{t('compare.start')}</Link>
      </li>
      <li>
        <Link to={{ page: 'designation-list' }}>{t('list.designations')}</Link>
      </li>
    </ul>
  );
}
