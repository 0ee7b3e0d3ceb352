import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { briefingArchiveAddress } from '#renderer/bridge/briefing-requests.ts';
import { isPageErrorCode } from '#renderer/bridge/is-page-error-code.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { JobStatus } from '#shared/api/briefings.ts';
import { useProvinceName } from '../use-province-name.ts';
import { briefingJobs } from './current-job.ts';
import { FileList } from './file-list.tsx';
import { parseCurrent } from './parse-current.ts';

interface RunningProps {
  readonly status: JobStatus;
  readonly isCancelling: boolean;
}

function Running({ status: { done, total, current }, isCancelling }: RunningProps) {
  const { t } = useTranslation('briefings');
  const provinceName = useProvinceName();
  const now = parseCurrent(current);
  const counted = t('job.progress', { number: Math.min(done + 1, total), total });
  const text =
    now === null
      ? counted
      : `${counted} – ${provinceName(now.province)}, ${t(`language.${now.language}`)}`;
  return (
    <ProgressBar className="progress" value={done} maxValue={total} valueLabel={text}>
      {({ percentage = 0 }) => (
        <>
          <Label>{t('job.running')}</Label>
          <div className="progress-track">
            <div className="progress-fill" style={{ width: `${percentage}%` }} />
          </div>
          <div className="progress-foot">
            <span>{text}</span>
            <TextButton isDisabled={isCancelling} onPress={() => void briefingJobs.cancel()}>
              {t(isCancelling ? 'job.cancelling' : 'job.cancel')}
            </TextButton>
          </div>
        </>
      )}
    </ProgressBar>
  );
}

/** How a job ended, in a sentence; nothing to say when all went well. */
function Ending({ status }: { readonly status: JobStatus }) {
  const { t } = useTranslation('briefings');
  const { t: tError } = useTranslation('errors');
  const { done, total, error } = status;
  if (status.state === 'cancelled') {
    return (
      <p role="status">
        {done === 0 ? t('job.cancelledEarly') : t('job.cancelled', { done, total })}
      </p>
    );
  }
  if (status.state !== 'failed') return null;
  const code = isPageErrorCode(error?.code) ? error.code : 'briefing-failed';
  return (
    <div className="failure" role="alert">
      <p>{tError(code)}</p>
      <p className="failure-details">
        <code>{code}</code> {error?.message}
      </p>
    </div>
  );
}

/** The printing that was started last: how far it is, and what has come of it. */
export function JobView() {
  const { t } = useTranslation('briefings');
  const job = useStore(briefingJobs.job);
  if (job.state === 'none') return null;
  if (job.state === 'failed') return <Failure error={job.error} />;
  if (job.state === 'starting') return <p role="status">{t('job.starting')}</p>;
  const { status } = job;
  return (
    <div className="job">
      {status.state === 'running' && <Running status={status} isCancelling={job.isCancelling} />}
      <Ending status={status} />
      {status.files.length > 0 && (
        <Section title={t('job.files')} count={status.files.length}>
          {status.files.length > 1 && status.state !== 'running' && (
            <div className="button-row">
              <a className="text-button plain" href={briefingArchiveAddress(status.id)} download>
                {t('job.saveAll')}
              </a>
            </div>
          )}
          <FileList jobId={status.id} files={status.files} />
        </Section>
      )}
    </div>
  );
}
