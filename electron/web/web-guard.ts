import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { givenReader, READER_COOKIE } from '../api/reader.ts';

export interface WebGuardOptions {
  /** Random secret of this run; whoever has the printed address has it. */
  readonly token: string;
  /** `host:port` values that this server may be asked under. */
  readonly hosts: ReadonlySet<string>;
  readonly cookieName: string;
}

const COOKIE_RULES = { httpOnly: true, sameSite: 'Strict', path: '/' } as const;

/** As long as browsers keep a cookie at most (RFC 6265bis: 400 days). */
const READER_SECONDS = 400 * 24 * 60 * 60;

function isToken(value: string | undefined, token: string): boolean {
  const given = Buffer.from(value ?? '');
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function forbid(reason: string): never {
  throw new AtlasError('forbidden', reason);
}

/**
 * Lets in only who has the token, under a known host name (against DNS rebinding) and from this
 * page's own origin (against other pages in the same browser). The token comes in the address
 * once and stays in a cookie that scripts cannot read.
 */
export function webGuard({ token, hosts, cookieName }: WebGuardOptions): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.has(host)) forbid(`This server is not ${host}.`);
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) {
      forbid(`Requests from ${origin} are not answered.`);
    }
    const site = context.req.header('sec-fetch-site');
    const isNavigation = context.req.header('sec-fetch-mode') === 'navigate';
    if (site === 'cross-site' && !isNavigation)
      forbid('Requests from other sites are not answered.');
    const url = new URL(context.req.url);
    const given = url.searchParams.get('token');
    if (given !== null && isToken(given, token)) {
      setCookie(context, cookieName, token, COOKIE_RULES);
      const reader = givenReader(context) ?? randomUUID();
      setCookie(context, READER_COOKIE, reader, { ...COOKIE_RULES, maxAge: READER_SECONDS });
      url.searchParams.delete('token');
      // Two slashes at the beginning would name another host.
      return context.redirect(url.pathname.replace(/^\/+/, '/') + url.search, 302);
    }
    const bearer = context.req.header('authorization')?.replace(/^Bearer /, '');
    if (!isToken(getCookie(context, cookieName), token) && !isToken(bearer, token)) {
      forbid('Open the address that the program printed: it holds the key to this atlas.');
    }
    await next();
  };
}
