import { useTranslation } from 'react-i18next';
import { briefingArchiveAddress } from '#renderer/bridge/briefing-requests.ts';
import { Section } from '#renderer/ui/section.tsx';
import type { JobStatus } from '#shared/api/briefings.ts';
import { FileList } from './file-list.tsx';

interface JobFilesProps {
  readonly title: string;
  readonly status: JobStatus;
}

/** What has come of a job: each file, and all of them once it is over. */
export function JobFiles({ title, status }: JobFilesProps) {
  const { t } = useTranslation('briefings');
  const { id, state, files } = status;
  if (files.length === 0) return null;
  return (
    <Section title={title} count={files.length}>
      {files.length > 1 && state !== 'running' && (
        <div className="button-row">
          <a className="text-button plain" href={briefingArchiveAddress(id)} download>
            {t('job.saveAll')}
          </a>
        </div>
      )}
      <FileList jobId={id} files={files} />
    </Section>
  );
}
