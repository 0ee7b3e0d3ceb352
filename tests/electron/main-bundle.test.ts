import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS } from '#electron/main/permissions.ts';
import { PROGRAM_FOLDER } from '#electron/services/folders.ts';
import { PACK_FORMAT_VERSION } from '#shared/model/pack-format.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { type RunningMain, runMainBundle } from './run-main-bundle.ts';

const userFolder = temporaryFolder();
let main: RunningMain;

async function waitForWindow(running: RunningMain): Promise<void> {
  while (!(await running.probe(({ record }) => record.windows[0]?.url != null))) await sleep(20);
}

beforeAll(async () => {
  main = runMainBundle(['--user-folder', userFolder]);
  await waitForWindow(main);
});
afterAll(() => main.stop());

/** Asks the protocol handler as Chromium would. */
function ask(url: string) {
  return main.probe(async ({ record }, address) => {
    const response: Response = await record.handler.handler(new Request(address));
    return {
      status: response.status,
      type: response.headers.get('content-type'),
      policy: response.headers.get('content-security-policy'),
      text: (await response.text()).slice(0, 20_000),
    };
  }, url);
}

describe('the main bundle, run against a stand-in for Electron', () => {
  it('registers the scheme before ready with the privileges that streams and fetch need', async () => {
    expect(await main.probe(({ record }) => record.schemes)).toEqual([
      {
        scheme: 'atlas',
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
      },
    ]);
  });

  it('opens one window on the page, shut off from Node', async () => {
    const windows = await main.probe(({ record }) =>
      record.windows.map(({ url, options }: { url: string; options: object }) => ({
        url,
        options,
      })),
    );
    expect(windows).toHaveLength(1);
    expect(windows[0].url).toBe('atlas://app/');
    expect(windows[0].options).toMatchObject({ show: false, minWidth: 800, minHeight: 560 });
    const { preload, ...preferences } = windows[0].options.webPreferences;
    expect(preload).toBe(join(PROGRAM_FOLDER, 'out', 'preload', 'index.cjs'));
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    });
  });

  it('serves page, data and tiles through the private scheme', async () => {
    const page = await ask('atlas://app/site/ru-sikhote-alinsky-zapovednik');
    expect(page.status).toBe(200);
    expect(page.text).toContain('<div id="atlas"');
    expect(page.policy).toContain("default-src 'self'");
    expect(JSON.parse((await ask('atlas://app/api/manifest')).text).formatVersion).toBe(
      PACK_FORMAT_VERSION,
    );
    expect((await ask('atlas://app/api/tiles/6/55/22')).type).toBe('image/webp');
    expect((await ask('atlas://other/api/manifest')).status).toBe(404);
    const script = /src="(\/assets\/[^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await ask(`atlas://app${script}`)).type).toContain('text/javascript');
  });

  it('prints a briefing in a worker of the bundle', async () => {
    const state = await main.probe(async ({ record }) => {
      const { handler } = record.handler;
      const body = JSON.stringify({
        provinces: ['MN-061'],
        languages: ['mn'],
        form: 'one-page',
        date: '2026-11-22',
      });
      const headers = { 'Content-Type': 'application/json' };
      const address = 'atlas://app/api/briefings';
      const { id } = await (
        await handler(new Request(address, { method: 'POST', body, headers }))
      ).json();
      for (;;) {
        const status = await (await handler(new Request(`atlas://app/api/jobs/${id}`))).json();
        if (status.state !== 'running') return status;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    expect(state).toMatchObject({ state: 'done', done: 1, error: null });
  });

  it('denies every permission that its table does not allow', async () => {
    const names = [...Object.keys(PERMISSIONS), 'something-new'];
    const answers = await main.probe(
      ({ record }, permissions) =>
        permissions.map((permission) => {
          let asked: boolean | null = null;
          record.session.request({}, permission, (allowed: boolean) => {
            asked = allowed;
          });
          return [permission, asked, record.session.check({}, permission)];
        }),
      names,
    );
    for (const [permission, asked, checked] of answers) {
      const allowed = PERMISSIONS[permission as string]?.allow ?? false;
      expect([permission, asked, checked]).toEqual([permission, allowed, allowed]);
    }
    expect(await main.probe(({ record }) => record.session.device({}))).toBe(false);
  });

  it('lets no request out of the machine', async () => {
    const { urls, cancelled } = await main.probe(({ record }) => {
      let answer: { cancel?: boolean } = {};
      record.session.webRequest.handler({}, (given: object) => {
        answer = given;
      });
      return { urls: record.session.webRequest.filter.urls, cancelled: answer.cancel };
    });
    expect(cancelled).toBe(true);
    for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'file']) {
      expect(urls).toContain(`${scheme}://*/*`);
    }
  });

  it('stays on its page: no other address, no new window, no web view', async () => {
    const result = await main.probe(({ record }) => {
      const [{ webContents }] = record.windows;
      const isStopped = (event: string, url: string) => {
        let stopped = false;
        webContents.emit(event, {
          url,
          preventDefault: () => {
            stopped = true;
          },
        });
        return stopped;
      };
      return {
        away: ['will-navigate', 'will-redirect', 'will-frame-navigate'].map((event) => [
          isStopped(event, 'https://example.org/'),
          isStopped(event, 'file:///etc/passwd'),
          isStopped(event, 'atlas://other/'),
        ]),
        home: isStopped('will-navigate', 'atlas://app/sites'),
        webView: isStopped('will-attach-webview', ''),
        newWindow: webContents.windowOpenHandler({ url: 'https://example.org/' }),
      };
    });
    expect(result.away.flat().every(Boolean)).toBe(true);
    expect(result.home).toBe(false);
    expect(result.webView).toBe(true);
    expect(result.newWindow).toEqual({ action: 'deny' });
  });

  it('prints a PDF only for its own page, and only a PDF', async () => {
    const results = await main.probe(async ({ record }) => {
      const handler = record.ipc['atlas:print-pdf'];
      const own = { senderFrame: { url: 'atlas://app/briefings' } };
      const pdf = new TextEncoder().encode('%PDF-1.7');
      const attempt = async (event: object, name: unknown, bytes: unknown) => {
        try {
          await handler(event, name, bytes);
          return 'opened';
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [
        await attempt(own, 'a.pdf', pdf),
        await attempt({ senderFrame: { url: 'https://example.org/' } }, 'a.pdf', pdf),
        await attempt({ senderFrame: null }, 'a.pdf', pdf),
        await attempt(own, '../a.pdf', pdf),
        await attempt(own, 'a.exe', pdf),
        await attempt(own, 'a.pdf', new TextEncoder().encode('MZ')),
        record.opened.length,
      ];
    });
    expect(results).toEqual([
      'opened',
      'unknown sender',
      'unknown sender',
      'not a PDF name',
      'not a PDF name',
      'not a PDF',
      1,
    ]);
  });

  it('has a menu that leads the page to its rooms', async () => {
    const sent = await main.probe(({ record }) => {
      record.menu[0].submenu[2].click();
      return record.windows[0].webContents.sent;
    });
    expect(sent).toEqual([['atlas:navigate', '/briefings']]);
  });

  it('shows its window when painted, and comes forward for a second start', async () => {
    expect(
      await main.probe(({ record, app }) => {
        const [window] = record.windows;
        window.emit('ready-to-show');
        app.emit('second-instance');
        return [window.isShown, window.isFocused];
      }),
    ).toEqual([true, true]);
  });

  it('keeps where its window was', async () => {
    await main.probe(({ record }) => {
      record.windows[0].emit('close');
    });
    const file = join(userFolder, 'window.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ x: 40, width: 1000 });
    const second = runMainBundle(['--user-folder', userFolder]);
    await waitForWindow(second);
    const options = await second.probe(({ record }) => record.windows[0].options);
    expect(options).toMatchObject({ x: 40, y: 30, width: 1000, height: 700 });
    await second.stop();
    writeFileSync(
      file,
      JSON.stringify({ x: 9000, y: 0, width: 1000, height: 700, isMaximized: false }),
    );
    const third = runMainBundle(['--user-folder', userFolder]);
    await waitForWindow(third);
    expect(await third.probe(({ record }) => record.windows[0].options.x)).toBeUndefined();
    await third.stop();
  });

  it('says what is wrong with the pack, and ends', async () => {
    const broken = runMainBundle(['--user-folder', userFolder, '--pack', join(userFolder, 'none')]);
    const event = await broken.event('exit');
    expect(event.code).toBe(1);
    expect(JSON.stringify(event.errors)).toContain('There is no atlas pack');
    await broken.stop();
  });

  it('is the only instance', async () => {
    const second = runMainBundle(['--user-folder', userFolder], { STAND_IN_SECOND_INSTANCE: '1' });
    await second.event('quit');
    expect(await second.probe(({ record }) => record.windows.length)).toBe(0);
    await second.stop();
  });

  it('has a preload that is one CommonJS file and requires only Electron', () => {
    const text = readFileSync(join(PROGRAM_FOLDER, 'out', 'preload', 'index.cjs'), 'utf8');
    const required = [...text.matchAll(/require\((['"])([^'"]+)\1\)/g)].map(([, , name]) => name);
    expect(required).toEqual(['electron']);
    expect(text).not.toMatch(/^\s*import\s/m);
  });
});
