import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWebDoor, type WebDoor } from '#electron/web/start-web-door.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';

const { router } = openTestProgram();
let door: WebDoor;

beforeAll(async () => {
  door = await startWebDoor({ router, port: 0 });
});
afterAll(() => door.close());

/** `fetch` does not let a test set `Host`, so this asks with Node's own client. */
function ask(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: door.port, path, headers };
    request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the web door', () => {
  it('answers nothing without its token', async () => {
    for (const path of ['/', '/api/manifest', '/api/annotations', '/?token=wrong']) {
      const { status, body } = await ask(path);
      expect(status).toBe(403);
      expect(JSON.parse(body).error.code).toBe('forbidden');
    }
  });

  it('tells who opens it in a browser without the token what to do, in four languages', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    const { status, headers, body } = await ask('/annotations/x', {
      accept,
      cookie: 'atlas-0=old',
    });
    expect(status).toBe(403);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    const told = [
      'address that the program printed',
      'адрес, который программа показала',
      '程序最近一次启动时显示的地址',
      'сүүлд эхлүүлэхэд гарсан хаяг',
    ];
    for (const words of told) expect(body).toContain(words);
    expect(body).not.toContain(door.token);
    expect(JSON.parse((await ask('/api/manifest', { accept: '*/*' })).body).error.code).toBe(
      'forbidden',
    );
  });

  it('takes the token once, and keeps it where scripts cannot read it', async () => {
    const first = await ask(`/site/x?a=1&token=${door.token}`);
    expect(first.status).toBe(302);
    expect(first.headers.location).toBe('/site/x?a=1');
    const cookie = String(first.headers['set-cookie']);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    const { status } = await ask('/api/manifest', { cookie: cookie.split(';')[0] ?? '' });
    expect(status).toBe(200);
  });

  it('knows a browser again, and keeps its half-drawn shape from the others', async () => {
    const sketch = JSON.stringify({ tool: 'line', corners: [[134, 45]] });
    const windowId = '0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a2001';
    const enter = async (cookie?: string) => {
      const { headers } = await ask(`/?token=${door.token}`, cookie ? { cookie } : {});
      const [key = '', reader = ''] = headers['set-cookie'] ?? [];
      expect(reader).toMatch(/^atlas-reader=.*Max-Age=34560000.*HttpOnly/);
      return `${key.split(';')[0]}; ${reader.split(';')[0]}`;
    };
    const mine = await enter();
    const put = await fetch(`http://127.0.0.1:${door.port}/api/sketches/${windowId}`, {
      method: 'PUT',
      headers: { cookie: mine, 'content-type': 'application/json' },
      body: sketch,
    });
    expect(put.status).toBe(200);
    const again = await enter(mine.split('; ')[1]);
    expect(again).toBe(mine);
    const seen = async (cookie: string) =>
      JSON.parse((await ask('/api/sketches', { cookie })).body).sketches;
    expect(await seen(again)).toEqual([{ window: windowId, sketch: JSON.parse(sketch) }]);
    expect(await seen(await enter())).toEqual([]);
  });

  it('sends nobody to another host', async () => {
    for (const path of ['//evil.example/', '///evil.example/a']) {
      const { status, headers } = await ask(`${path}?token=${door.token}`);
      expect(status).toBe(302);
      expect(new URL(String(headers.location), 'http://127.0.0.1').host).toBe('127.0.0.1');
    }
  });

  it('refuses another host name (DNS rebinding)', async () => {
    const authorization = `Bearer ${door.token}`;
    expect((await ask('/api/manifest', { authorization })).status).toBe(200);
    const { status } = await ask('/api/manifest', { authorization, host: 'evil.example' });
    expect(status).toBe(403);
  });

  it('refuses another page’s origin', async () => {
    const authorization = `Bearer ${door.token}`;
    for (const origin of ['http://evil.example', `http://127.0.0.1:${door.port + 1}`, 'null']) {
      expect((await ask('/api/annotations', { authorization, origin })).status).toBe(403);
    }
    const origin = `http://127.0.0.1:${door.port}`;
    expect((await ask('/api/annotations', { authorization, origin })).status).toBe(200);
  });

  it('listens on this computer only', () => {
    expect(door.addresses).toEqual([`http://127.0.0.1:${door.port}/?token=${door.token}`]);
  });

  it('says when its port is taken', async () => {
    await expect(startWebDoor({ router, port: door.port })).rejects.toMatchObject({
      code: 'port-taken',
    });
  });
});
