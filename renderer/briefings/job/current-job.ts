import { cancelJob, jobStatus, startBriefings } from '#renderer/bridge/briefing-requests.ts';
import { createBriefingJobs } from './briefing-job.ts';

const STORAGE_KEY = 'amur-heilong-atlas.briefing-job';

/** The printing of this window. It goes on, and is followed, whatever page is open. */
export const briefingJobs = createBriefingJobs({
  start: startBriefings,
  status: jobStatus,
  cancel: cancelJob,
  wait: (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)),
});

try {
  const stored = window.sessionStorage.getItem(STORAGE_KEY);
  if (stored !== null) void briefingJobs.resume(stored);
  briefingJobs.job.subscribe(() => {
    const job = briefingJobs.job.get();
    if (job.state === 'known') window.sessionStorage.setItem(STORAGE_KEY, job.status.id);
  });
} catch {
  // Storage may be switched off: then a reload loses sight of the job.
}
