import { type RefObject, useEffect, useRef } from 'react';
import { Label, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { isPageErrorCode } from '#renderer/bridge/is-page-error-code.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { JobStatus } from '#shared/api/briefings.ts';
import { useProvinceName } from '../use-province-name.ts';
import type { BriefingJob } from './briefing-job.ts';
import { briefingJobs } from './current-job.ts';
import { JobFiles } from './job-files.tsx';
import { parseCurrent } from './parse-current.ts';

interface RunningProps {
  readonly status: JobStatus;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

function Running({ status: { done, total, current }, isCancelling, onCancel }: RunningProps) {
  const { t } = useTranslation('briefings');
  const provinceName = useProvinceName();
  const now = parseCurrent(current);
  const counted = t('job.progress', { number: done, total });
  const title =
    now === null ? null : `${provinceName(now.province)}, ${t(`language.${now.language}`)}`;
  const text = title === null ? counted : `${counted} – ${t('job.now', { title })}`;
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
            <TextButton isDisabled={isCancelling} onPress={onCancel}>
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

/**
 * What starts, stops and ends a job has the focus and goes away with that: progress takes it when a
 * job begins, the files when it is over. Whoever is elsewhere on the page stays there.
 */
function useJobFocus(region: RefObject<HTMLElement | null>, job: BriefingJob): void {
  const state = job.state === 'known' ? job.status.state : job.state;
  const former = useRef(state);
  useEffect(() => {
    const wasBusy = former.current === 'starting' || former.current === 'running';
    const hasChanged = former.current !== state;
    former.current = state;
    const element = region.current;
    if (element === null || !hasChanged) return;
    if (state === 'starting') element.focus({ preventScroll: true });
    if (!wasBusy || state === 'starting' || state === 'running') return;
    const { activeElement } = document;
    const heading = element.querySelector('h2');
    if (heading === null || (activeElement !== element && activeElement !== document.body)) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [region, state]);
}

/** The printing that was started last: how far it is, and what has come of it. */
export function JobView() {
  const { t } = useTranslation('briefings');
  const job = useStore(briefingJobs.job);
  const region = useRef<HTMLDivElement>(null);
  useJobFocus(region, job);
  const cancel = () => {
    region.current?.focus();
    void briefingJobs.cancel();
  };
  return (
    <div ref={region} className="job" role="group" aria-label={t('job.label')} tabIndex={-1}>
      {job.state === 'failed' && <Failure error={job.error} />}
      {job.state === 'starting' && <p role="status">{t('job.starting')}</p>}
      {job.state === 'known' && (
        <>
          {job.status.state === 'running' && (
            <Running status={job.status} isCancelling={job.isCancelling} onCancel={cancel} />
          )}
          <Ending status={job.status} />
          <JobFiles title={t('job.files')} status={job.status} />
        </>
      )}
    </div>
  );
}
