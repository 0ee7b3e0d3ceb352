import { useTranslation } from 'react-i18next';
import { focusSearch } from '#renderer/app/focus-search.ts';
import { Link } from '#renderer/app/link.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { PageHeading } from './page-heading.tsx';

/** For an address that leads nowhere: what happened, and the ways on. */
export function MissingPage({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <article className="page">
      <PageHeading title={t('notFound.title')}>{t('notFound.title')}</PageHeading>
      <p>{text}</p>
      <div className="button-row">
        <TextButton onPress={focusSearch}>{t('search.label')}</TextButton>
      </div>
      <ul className="browse-links">
        <li>
          <Link to={{ page: 'site-list' }}>{t('site.many')}</Link>
        </li>
        <li>
          <Link to={{ page: 'species-list' }}>{t('species.many')}</Link>
        </li>
        <li>
          <Link to={{ page: 'threat-list' }}>{t('threat.many')}</Link>
        </li>
        <li>
          <Link to={{ page: 'home' }}>{t('notFound.home')}</Link>
        </li>
      </ul>
    </article>
  );
}
