import { useTranslation } from 'react-i18next';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { Composer } from './composer/composer.tsx';
import { JobView } from './job/job-view.tsx';

/** `/briefings`: choose, print, look, save. */
export function BriefingsPanel() {
  const { t } = useTranslation('briefings');
  return (
    <article className="page briefings-page">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="description">{t('intro')}</p>
      <JobView />
      <Composer />
    </article>
  );
}
