import { describe, expect, it } from 'vitest';
import { ERROR_STATUS } from '#electron/api/error-status.ts';
import { writeGeoJson } from '#electron/exchange/geojson.ts';
import { ERROR_CODES } from '#shared/errors/error-codes.ts';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';

const { ask, router } = openTestProgram();

async function errorOf(response: Response): Promise<{ status: number; code: string }> {
  const { error } = await response.json();
  expect(Object.keys(error)).toEqual(['code', 'message', 'details']);
  return { status: response.status, code: error.code };
}

describe('reading the atlas', () => {
  it.each([
    '/api/manifest',
    '/api/completeness',
    '/api/ecoregion',
    '/api/provinces',
    '/api/sites',
    '/api/species',
    '/api/threats',
    '/api/features',
    '/api/designations',
    '/api/sources',
    '/api/claims',
    '/api/settings',
    '/api/annotations',
  ])('%s answers JSON', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toBeTruthy();
  });

  it.each(PROVINCE_IDS)('%s has a page whose every source is named', async (id) => {
    const page = await (await ask(`/api/provinces/${id}`)).json();
    const known = new Set(page.sources.map((source: { id: string }) => source.id));
    const cited = JSON.stringify(page).matchAll(/"sourceId":"([^"]+)"/g);
    for (const [, sourceId] of cited) expect(known).toContain(sourceId);
    expect(page.sites.length).toBeGreaterThan(0);
    expect(page.threats.length).toBeGreaterThanOrEqual(6);
  });

  it('every main name of a page names its source, which the page describes', async () => {
    for (const path of ['sites/ru-sikhote-alinsky-zapovednik', 'threats/fire', 'provinces/CN-HL']) {
      const page = await (await ask(`/api/${path}`)).json();
      const named = Object.entries((page.site ?? page.threat ?? page.province).names);
      const known = new Set(page.sources.map(({ id }: { id: string }) => id));
      const languages = named.filter(([, name]) => name !== null).map(([language]) => language);
      const sourced = page.nameSources.map(({ language }: { language: string }) => language);
      expect(sourced.sort(), path).toEqual(languages.sort());
      for (const { sourceId } of page.nameSources) expect(known).toContain(sourceId);
    }
  });

  it('an international label has a page of its own, with its source and its sites', async () => {
    const page = await (await ask('/api/designations/whc-766')).json();
    expect(page.designation).toMatchObject({ kind: 'world-heritage', reference: '766' });
    const known = new Set(page.sources.map(({ id }: { id: string }) => id));
    expect(known).toContain(page.designation.sourceId);
    expect(page.sites.map(({ id }: { id: string }) => id)).toEqual(page.designation.siteIds);
    expect(await errorOf(await ask('/api/designations/none'))).toEqual({
      status: 404,
      code: 'unknown-entity',
    });
  });

  it('a threat’s codes are named in four languages', async () => {
    for (const { codes } of await (await ask('/api/threats')).json()) {
      for (const { names } of codes) {
        expect(Object.keys(names)).toEqual(['en', 'ru', 'zh', 'mn']);
        expect(names.ru).toMatch(/[а-я]/);
        expect(names.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('the ecoregion has a page with the figures of the profile, each with its scope', async () => {
    const page = await (await ask('/api/ecoregion')).json();
    const area = page.claims.find(({ id }: { id: string }) => id === 'claim-seed-048');
    expect(area).toMatchObject({ value: 1_850_000, unit: 'square-kilometre', scope: 'ecoregion' });
    expect(area.statement.ru).toMatch(/[а-я]/);
    expect(page.provinces).toHaveLength(12);
    const assessed = new Set(page.assessments.map(({ id }: { id: string }) => id));
    expect([...assessed].sort()).toEqual([...PROVINCE_IDS].sort());
  });

  it('every site, species, threat and feature opens', async () => {
    for (const kind of ['sites', 'species', 'threats']) {
      for (const { id } of await (await ask(`/api/${kind}`)).json()) {
        expect((await ask(`/api/${kind}/${id}`)).status, `${kind}/${id}`).toBe(200);
      }
    }
    for (const { kind, id } of await (await ask('/api/features')).json()) {
      expect((await ask(`/api/features/${kind}/${id}`)).status, `${kind}/${id}`).toBe(200);
    }
  });

  it('links both ways: a site’s species names the site, a species’ site names the species', async () => {
    const sites = await (await ask('/api/sites')).json();
    let links = 0;
    for (const { id } of sites) {
      const page = await (await ask(`/api/sites/${id}`)).json();
      for (const { species } of page.species) {
        expect(species.siteIds).toContain(id);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  it('searches', async () => {
    const results = await (await ask('/api/search?q=Khanka&limit=3')).json();
    expect(results).toHaveLength(3);
    expect(results[0]).toMatchObject({ kind: 'lake', id: 'khanka' });
  });

  it.each([
    ['site', 'ZEYA', 'ru-zeysky-zapovednik'],
    ['site', '興凱', 'cn-xingkai-lake-nature-reserve'],
    ['site', 'xingkai', 'cn-xingkai-lake-nature-reserve'],
    ['site', 'Супутинский', 'ru-ussuriysky-zapovednik'],
    ['site', 'kedrovaja', 'ru-kedrovaya-pad-zapovednik'],
    ['site', 'Ramsar 1155', null],
    ['site', '1155', 'cn-xingkai-lake-nature-reserve'],
    ['species', '蒙原羚', 'procapra-gutturosa'],
    ['province', 'Гирин', 'CN-JL'],
    ['designation', 'Ramsar №112', 'ramsar-khanka-lake'],
  ])('finds which of the kind %s have “%s” in a name', async (kind, text, id) => {
    const query = new URLSearchParams({ kind, text });
    const ids = await (await ask(`/api/name-matches?${query}`)).json();
    if (id === null) expect(ids).toEqual([]);
    else expect(ids).toContain(id);
  });

  it('narrows a list to names, guessing nothing', async () => {
    const matchesOf = async (text: string) =>
      (await ask(`/api/name-matches?kind=site&text=${encodeURIComponent(text)}`)).json();
    expect(await matchesOf('Сихоте-Алигский')).toEqual([]);
    expect(await matchesOf('IUCN Ia')).toEqual([]);
  });

  it('gives the map its outlines and names', async () => {
    const { provinces, ecoregion, labels } = await (await ask('/api/map')).json();
    expect(provinces.features).toHaveLength(12);
    expect(ecoregion.features).toHaveLength(1);
    expect(labels.length).toBeGreaterThan(100);
  });

  it('gives tiles as WebP of the size promised', async () => {
    // Tile 6/55/22 covers Lake Khanka.
    const response = await ask('/api/tiles/6/55/22');
    expect(response.headers.get('content-type')).toBe('image/webp');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder('latin1').decode(bytes.subarray(8, 12))).toBe('WEBP');
  });
});

describe('a tile beyond the edge of the base map', () => {
  it('is empty, not an error', async () => {
    expect((await ask('/api/tiles/8/0/0')).status).toBe(204);
  });
});

describe('a body larger than any that the page sends', () => {
  const filler = 'x'.repeat(2_100_000);
  it.each([
    ['PUT', '/api/settings'],
    ['POST', '/api/briefings'],
    ['POST', '/api/export/sites.csv'],
    ['PUT', '/api/sketches/0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a2001'],
  ])('is refused by %s %s', async (method, path) => {
    const response = await ask(path, method, { filler });
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain('larger than');
  });
});

describe('settings through the router', () => {
  it('are each reader’s own when several computers use one atlas', async () => {
    const settings = async (host: string, reader: string, change?: object) => {
      const response = await router.request(`http://${host}/api/settings`, {
        headers: { cookie: `atlas-reader=${reader}`, 'content-type': 'application/json' },
        ...(change === undefined ? {} : { method: 'PUT', body: JSON.stringify(change) }),
      });
      return response.json();
    };
    const [host, guest, other] = [1, 2, 3].map((n) => `0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a300${n}`);
    if (!host || !guest || !other) throw new Error('No ids.');
    const own = { language: 'ru', office: 'Office', author: 'Host' };
    await settings('127.0.0.1:4000', host, own);
    const room = '192.168.1.5:4000';
    expect(await settings(room, guest)).toEqual({ ...own, author: '' });
    await settings(room, guest, { ...own, language: 'zh', author: 'Guest' });
    expect(await settings(room, guest)).toEqual({ ...own, language: 'zh', author: 'Guest' });
    expect(await settings(room, other)).toEqual({ ...own, author: '' });
    // Whatever the browser, at this computer it is the reader of this computer.
    for (const address of ['127.0.0.1:4000', 'localhost:4000']) {
      expect(await settings(address, guest)).toEqual(own);
    }
  });
});

describe('half-drawn shapes through the router', () => {
  it('are kept, given back and removed, and nothing else is taken', async () => {
    const path = '/api/sketches/0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a2001';
    const sketch = { tool: 'region', corners: [[134, 45]] };
    const kept = async () => (await (await ask('/api/sketches')).json()).sketches;
    expect((await ask(path, 'PUT', sketch)).status).toBe(200);
    expect(await kept()).toEqual([{ window: path.split('/').at(-1), sketch }]);
    expect((await ask(path, 'PUT', { ...sketch, corners: [[999, 0]] })).status).toBe(400);
    expect((await ask('/api/sketches/..%2Fsettings', 'PUT', sketch)).status).toBe(400);
    expect((await ask(path, 'DELETE')).status).toBe(200);
    expect(await kept()).toEqual([]);
  });
});

describe('a wrong request', () => {
  it.each([
    ['/api/provinces/RU-TY', 404, 'unknown-province'],
    ['/api/sites/none', 404, 'unknown-site'],
    ['/api/species/none', 404, 'unknown-species'],
    ['/api/threats/none', 404, 'unknown-threat'],
    ['/api/features/river/none', 404, 'unknown-entity'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/search', 400, 'invalid-request'],
    ['/api/search?q=x&language=fr', 400, 'invalid-request'],
    ['/api/search?q=x&limit=0', 400, 'invalid-request'],
    ['/api/name-matches?kind=site', 400, 'invalid-request'],
    ['/api/name-matches?kind=nothing&text=x', 400, 'invalid-request'],
    ['/api/tiles/6/99/22', 400, 'invalid-request'],
    ['/api/tiles/a/b/c', 400, 'invalid-request'],
    ['/api/jobs/none', 404, 'not-found'],
    ['/assets/../../package.json', 404, 'not-found'],
    ['/..%2f..%2fpackage.json', 404, 'not-found'],
    ['/assets/x%ZZ.js', 404, 'not-found'],
  ])('%s is answered with %d %s', async (path, status, code) => {
    expect(await errorOf(await ask(path))).toEqual({ status, code });
  });

  it('with a body that is no JSON changes nothing', async () => {
    const response = await router.request('http://atlas.test/api/annotations/changes', {
      method: 'POST',
      body: '{"changes":',
    });
    expect(await errorOf(response)).toEqual({ status: 400, code: 'invalid-request' });
  });

  it.each([
    ['a latitude of 91', { geometry: { type: 'Point', coordinates: [130, 91] } }],
    ['an unknown category', { category: 'dragon' }],
    ['an id that is none', { id: '../../etc/passwd' }],
    ['a title of 300 letters', { title: 'a'.repeat(300) }],
  ])('with %s is refused', async (_, change) => {
    const after = { ...sampleAnnotation(), ...change };
    const response = await ask('/api/annotations/changes', 'POST', {
      changes: [{ before: null, after }],
    });
    expect(await errorOf(response)).toEqual({ status: 400, code: 'invalid-request' });
    expect((await (await ask('/api/annotations')).json()).annotations).toEqual([]);
  });

  it('has an HTTP status for every code of the closed list', () => {
    expect(Object.keys(ERROR_STATUS).sort()).toEqual([...ERROR_CODES].sort());
  });
});

describe('annotations through the router', () => {
  it('are stored, refused when stale, and exported', async () => {
    const after = sampleAnnotation();
    const send = (before: unknown, next: unknown) =>
      ask('/api/annotations/changes', 'POST', { changes: [{ before, after: next }] });
    const { changes } = await (await send(null, after)).json();
    const stored = changes[0].after;
    expect(stored.revision).toBe(1);
    expect((await send(stored, { ...stored, title: 'a' })).status).toBe(200);
    expect(await errorOf(await send(stored, { ...stored, title: 'b' }))).toEqual({
      status: 409,
      code: 'annotation-conflict',
    });
    const text = await (await ask('/api/annotations/export')).text();
    expect(JSON.parse(text).features[0].properties.title).toBe('a');
  });

  const bring = (body: BodyInit, query = '') =>
    router.request(`http://atlas.test/api/annotations/import${query}`, { method: 'POST', body });
  const list = async () => (await (await ask('/api/annotations')).json()).annotations;

  it('of a large import are taken back in one request', async () => {
    const before = (await list()).length;
    const coordinates = Array.from({ length: 6_000 }, (_, place) => [130 + place / 1e4, 46]);
    const response = await bring(JSON.stringify({ type: 'MultiPoint', coordinates }));
    const { added, changes } = await response.json();
    expect(added).toBe(6_000);
    const undo = changes.map(({ after }: { after: unknown }) => ({ before: after, after: null }));
    const taken = await ask('/api/annotations/changes', 'POST', {
      changes: undo,
      keepVersions: true,
    });
    expect(taken.status).toBe(200);
    expect(await list()).toHaveLength(before);
  });

  it('of both offices are kept, named in the language of the page', async () => {
    const annotation = sampleAnnotation({ title: 'Гарь' });
    const fileOf = (note: string, updatedAt: string) =>
      writeGeoJson([{ ...annotation, note, updatedAt }]);
    await bring(fileOf('one', '2026-05-01T00:00:00.000Z'));
    const response = await bring(fileOf('two', '2026-05-02T00:00:00.000Z'), '?language=ru');
    expect(await response.json()).toMatchObject({ added: 0, updated: 0, conflicts: 1 });
    const titles = (await list()).map(({ title }: { title: string }) => title);
    expect(titles).toContain('Гарь (другая версия от 1\u00a0мая 2026\u00a0г., 00:00 UTC)');
    expect((await bring('{}', '?language=fr')).status).toBe(400);
  });

  it('in another encoding, or absurdly nested, are refused by their codes', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3]), Buffer.from('"}')]);
    expect(await errorOf(await bring(bytes))).toEqual({ status: 422, code: 'file-not-utf8' });
    const nested = `{"type":"Polygon","coordinates":${'['.repeat(90_000)}${']'.repeat(90_000)}}`;
    const response = await bring(nested);
    expect(response.status).toBe(200);
    expect((await response.json()).refused).toMatchObject([{ code: 'bad-coordinate' }]);
  });

  it('may not bear a revision that could never be raised', async () => {
    const after = sampleAnnotation({ revision: 1_000_000_001 });
    const response = await ask('/api/annotations/changes', 'POST', {
      changes: [{ before: null, after }],
    });
    expect(await errorOf(response)).toEqual({ status: 400, code: 'invalid-request' });
  });
});

describe('briefings through the router', () => {
  it('are printed with progress and fetched, alone and as an archive', async () => {
    const response = await ask('/api/briefings', 'POST', {
      provinces: ['RU-YEV'],
      languages: ['en', 'zh'],
      form: 'one-page',
      date: '2026-11-22',
    });
    expect(response.status).toBe(202);
    const { id } = await response.json();
    let status = await (await ask(`/api/jobs/${id}`)).json();
    while (status.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 100));
      status = await (await ask(`/api/jobs/${id}`)).json();
    }
    expect(status).toMatchObject({ state: 'done', done: 2, total: 2, error: null });
    const pdf = await ask(`/api/briefings/${id}/files/${status.files[0].name}`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const archive = new Uint8Array(await (await ask(`/api/briefings/${id}/archive`)).arrayBuffer());
    expect(new TextDecoder('latin1').decode(archive.subarray(0, 2))).toBe('PK');
  });

  it('can be cancelled', async () => {
    const { id } = await (
      await ask('/api/briefings', 'POST', {
        provinces: PROVINCE_IDS,
        languages: ['en', 'ru', 'zh', 'mn'],
        date: '2026-11-22',
      })
    ).json();
    expect((await ask(`/api/jobs/${id}`, 'DELETE')).status).toBe(200);
    let status = await (await ask(`/api/jobs/${id}`)).json();
    while (status.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, 50));
      status = await (await ask(`/api/jobs/${id}`)).json();
    }
    expect(status.state).toBe('cancelled');
    expect(status.done).toBeLessThan(48);
  });
});

describe('every answer', () => {
  it('carries the security headers, errors included', async () => {
    for (const path of ['/api/manifest', '/api/none', '/']) {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
