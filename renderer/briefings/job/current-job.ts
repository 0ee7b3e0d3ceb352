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

/** The jobs of this window, the newest first. */
function storedJobs(): readonly string[] {
  const stored = window.sessionStorage.getItem(STORAGE_KEY);
  return stored === null ? [] : stored.split(' ');
}

function storeJobs(): void {
  const job = briefingJobs.job.get();
  // The program may only have been out of reach: a reload asks again.
  if (job.state === 'failed') return;
  const ids = briefingJobs.earlier.get().map(({ id }) => id);
  if (job.state === 'known') ids.unshift(job.status.id);
  window.sessionStorage.setItem(STORAGE_KEY, ids.join(' '));
}

try {
  void briefingJobs.resume(storedJobs());
  briefingJobs.job.subscribe(storeJobs);
  briefingJobs.earlier.subscribe(storeJobs);
} catch {
  // Storage may be switched off: then a reload loses sight of the jobs.
}
