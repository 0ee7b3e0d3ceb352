import type { ErrorBody } from '#shared/errors/atlas-error.ts';
import { ERROR_CODES, type ErrorCode } from '#shared/errors/error-codes.ts';

/** What the page can be told: the closed list, and that nobody answered at all. */
export type PageErrorCode = ErrorCode | 'no-connection';

/** A request that failed, with the code of the answer. */
export class RequestError extends Error {
  readonly code: PageErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: PageErrorCode,
    message: string,
    details: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.details = details;
  }
}

function isErrorCode(value: unknown): value is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(value);
}

async function toRequestError(response: Response): Promise<RequestError> {
  try {
    const body = (await response.json()) as Partial<ErrorBody>;
    if (isErrorCode(body.error?.code)) {
      return new RequestError(body.error.code, body.error.message, body.error.details);
    }
  } catch {
    // Not the router's own answer: the status is all there is.
  }
  const code = response.status === 404 ? 'not-found' : 'internal';
  return new RequestError(code, `${response.status} ${response.statusText}`);
}

/** Asks the router; throws `RequestError` for every answer that is not a success. */
export async function request(path: string, options: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError('no-connection', error instanceof Error ? error.message : String(error));
  }
  if (!response.ok) throw await toRequestError(response);
  return response;
}

/** Fetches JSON; the server built it from the same types, so it is not validated again. */
export async function requestJson<Body>(path: string, options: RequestInit = {}): Promise<Body> {
  const response = await request(path, options);
  return (await response.json()) as Body;
}

/** Browsers refuse larger bodies of requests that outlive their page (Fetch, 64 KiB in all). */
const MAXIMUM_OUTLIVING_BYTES = 60_000;

/**
 * Sends JSON as a text body: bodies that are streams have been mangled in
 * Electron (electron/electron #41872).
 *
 * @param outlivesPage whether the request goes on when the window is closed; a body that is too
 *   large for that is sent all the same, and mostly arrives
 */
export function sendJson<Body>(
  path: string,
  method: 'POST' | 'PUT',
  body: unknown,
  outlivesPage = false,
): Promise<Body> {
  const text = JSON.stringify(body);
  const isSmall = new TextEncoder().encode(text).length <= MAXIMUM_OUTLIVING_BYTES;
  return requestJson<Body>(path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: text,
    keepalive: outlivesPage && isSmall,
  });
}
