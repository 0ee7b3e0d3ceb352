import type { CustomScheme } from 'electron';
import type { Hono } from 'hono';

/** The page's private origin: no port is opened and no file address is used. */
export const PAGE_ORIGIN = 'atlas://app';

/** Must be registered before `ready`. */
export const ATLAS_SCHEME: CustomScheme = {
  scheme: 'atlas',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
};

/** Answers every request of the page through the one router. */
export function createSchemeHandler(router: Hono): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'app') return new Response('Not found', { status: 404 });
    return router.fetch(request);
  };
}

/** True for an address of the page itself. */
export function isPageAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === 'atlas:' && url.host === 'app';
  } catch {
    return false;
  }
}
