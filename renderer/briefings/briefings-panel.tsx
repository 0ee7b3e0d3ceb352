import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '#renderer/atlas/page/page-heading.tsx';
import { provincesQuery } from '#renderer/bridge/atlas-queries.ts';
import { Loading } from '#renderer/ui/loading.tsx';
import { Composer } from './composer/composer.tsx';
import { EarlierJobs } from './job/earlier-jobs.tsx';
import { JobView } from './job/job-view.tsx';

/** `/briefings`: choose, print, look, save. */
export function BriefingsPanel() {
  const { t } = useTranslation('briefings');
  // Names, rather than codes that turn into names.
  const { isPending } = useQuery(provincesQuery());
  return (
    <article className="page briefings-page">
      <PageHeading title={t('title')}>{t('title')}</PageHeading>
      <p className="description">{t('intro')}</p>
      {isPending ? (
        <Loading />
      ) : (
        <>
          <JobView />
          <Composer />
          <EarlierJobs />
        </>
      )}
    </article>
  );
}
