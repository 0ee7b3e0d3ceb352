import type { BriefingRequest, JobStatus } from '#shared/api/briefings.ts';
import { request, requestJson, sendJson } from './request.ts';

const segment = encodeURIComponent;

/** Begins to print; ask for `jobStatus` until it is no longer running. */
export function startBriefings(wanted: BriefingRequest): Promise<JobStatus> {
  return sendJson<JobStatus>('/api/briefings', 'POST', wanted);
}

export function jobStatus(jobId: string): Promise<JobStatus> {
  return requestJson<JobStatus>(`/api/jobs/${segment(jobId)}`);
}

export function cancelJob(jobId: string): Promise<JobStatus> {
  return requestJson<JobStatus>(`/api/jobs/${segment(jobId)}`, { method: 'DELETE' });
}

/** Where the browser fetches one finished file. */
export function briefingAddress(jobId: string, name: string): string {
  return `/api/briefings/${segment(jobId)}/files/${segment(name)}`;
}

/** Where the browser fetches all finished files, packed together. */
export function briefingArchiveAddress(jobId: string): string {
  return `/api/briefings/${segment(jobId)}/archive`;
}

/** The bytes of one finished file. */
export async function loadBriefing(jobId: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await request(briefingAddress(jobId, name));
  return new Uint8Array(await response.arrayBuffer());
}
