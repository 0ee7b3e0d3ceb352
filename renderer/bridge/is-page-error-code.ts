import { ERROR_CODES } from '#shared/errors/error-codes.ts';
import type { PageErrorCode } from './request.ts';

/** Whether the page has a sentence for a code. */
export function isPageErrorCode(code: unknown): code is PageErrorCode {
  return code === 'no-connection' || (ERROR_CODES as readonly unknown[]).includes(code);
}
