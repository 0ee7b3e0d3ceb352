import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { AtlasError } from '#shared/errors/atlas-error.ts';

/** Refuses a body that is larger than any that the page sends, before it is read. */
export function limitBody(maximumBytes: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: maximumBytes,
    onError: () => {
      throw new AtlasError(
        'invalid-request',
        `The request is larger than ${maximumBytes.toLocaleString('en')} bytes and was not read. Nothing was changed.`,
      );
    },
  });
}
