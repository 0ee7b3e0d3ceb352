import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { AtlasError, toErrorBody } from '#shared/errors/atlas-error.ts';
import { ERROR_STATUS } from '../api/error-status.ts';
import { SECURITY_HEADERS } from '../api/security-headers.ts';
import { REFUSAL_PAGE } from './refusal-page.ts';
import { webGuard } from './web-guard.ts';

export interface WebDoorOptions {
  readonly router: Hono;
  /** 0 takes any free port. */
  readonly port: number;
  /** Also answer other computers in the room; by default only this one. */
  readonly isOnLocalNetwork?: boolean;
}

export interface WebDoor {
  /** Addresses to open, each with the token; this computer's own first. */
  readonly addresses: readonly string[];
  readonly token: string;
  readonly port: number;
  close(): Promise<void>;
}

const THIS_COMPUTER = '127.0.0.1';

function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'EADDRINUSE' || cause.code === 'EACCES'
          ? new AtlasError(
              'port-taken',
              `Port ${port} cannot be used: ${cause.code === 'EACCES' ? 'the system does not allow it' : 'another program has it'}. Name another with --port, or leave it out to take any free one.`,
              { port },
              { cause },
            )
          : cause,
      );
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves the atlas to a browser.
 *
 * @throws AtlasError `port-taken`
 */
export async function startWebDoor(options: WebDoorOptions): Promise<WebDoor> {
  const token = randomBytes(24).toString('base64url');
  const hosts = new Set<string>();
  const door = new Hono();
  door.onError((error, context) => {
    if (!(error instanceof AtlasError)) throw error;
    // Who opens an address in a browser reads a page; programs, and the page itself, read a code.
    if (error.code === 'forbidden' && context.req.header('accept')?.includes('text/html')) {
      return context.html(REFUSAL_PAGE, ERROR_STATUS.forbidden, { ...SECURITY_HEADERS });
    }
    return context.json(toErrorBody(error), ERROR_STATUS[error.code]);
  });
  // Cookies do not tell ports apart: two atlases on one computer need two names.
  const cookieName = `atlas-${randomBytes(4).toString('hex')}`;
  door.use(webGuard({ token, hosts, cookieName }));
  door.all('*', (context) => options.router.fetch(context.req.raw));
  const server = createAdaptorServer({ fetch: door.fetch }) as Server;
  const host = options.isOnLocalNetwork === true ? '0.0.0.0' : THIS_COMPUTER;
  const port = await listen(server, options.port, host);
  const names = [THIS_COMPUTER, ...(options.isOnLocalNetwork === true ? localAddresses() : [])];
  for (const name of [...names, 'localhost']) hosts.add(`${name}:${port}`);
  return {
    addresses: names.map((name) => `http://${name}:${port}/?token=${token}`),
    token,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
