import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ErrorCode } from '#shared/errors/error-codes.ts';

/** HTTP status of each error code. */
export const ERROR_STATUS: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  'pack-missing': 503,
  'pack-damaged': 503,
  'pack-newer': 503,
  'pack-older': 503,
  'user-folder-unwritable': 507,
  'annotations-damaged': 503,
  'annotations-newer': 503,
  'annotations-locked': 423,
  'annotation-conflict': 409,
  'disk-full': 507,
  'disk-error': 500,
  'port-taken': 500,
  'unknown-province': 404,
  'unknown-language': 400,
  'unknown-site': 404,
  'unknown-species': 404,
  'unknown-threat': 404,
  'unknown-entity': 404,
  'not-found': 404,
  'invalid-request': 400,
  'invalid-file': 422,
  'file-unreadable': 500,
  'file-unwritable': 500,
  forbidden: 403,
  'job-cancelled': 409,
  'briefing-failed': 500,
  'content-invalid': 500,
  internal: 500,
};
