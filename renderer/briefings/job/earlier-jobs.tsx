import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { briefingJobs } from './current-job.ts';
import { JobFiles } from './job-files.tsx';

/** Files of the jobs before: they may not have been saved yet. */
export function EarlierJobs() {
  const { t } = useTranslation('briefings');
  const earlier = useStore(briefingJobs.earlier);
  return earlier.map((status) => (
    <JobFiles key={status.id} title={t('job.earlierFiles')} status={status} />
  ));
}
