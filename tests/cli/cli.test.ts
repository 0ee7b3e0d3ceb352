import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { writeGeoJson } from '#electron/exchange/geojson.ts';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const folder = temporaryFolder();
const userFolder = join(folder, 'user');
/** For a first briefing on a busy machine. */
const LONG_WAIT = { timeout: 60_000, interval: 50 };

function atlas(...args: string[]) {
  const result = spawnSync(
    process.execPath,
    ['electron/cli/main.ts', ...args, '--user-folder', userFolder],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return { code: result.status, output: result.stdout, notes: result.stderr };
}

function json(...args: string[]) {
  const { code, output, notes } = atlas(...args, '--json');
  expect(notes).toBe('');
  expect(code).toBe(0);
  return JSON.parse(output);
}

describe('the command line', () => {
  it('lists the twelve provinces in order', () => {
    const provinces = json('list', 'provinces');
    expect(provinces.map(({ id }: { id: string }) => id)).toEqual([...PROVINCE_IDS]);
  });

  it('lists sites with at least the promised fields', () => {
    const [site] = json('list', 'sites');
    for (const field of [
      'id',
      'names',
      'nativeCategory',
      'category',
      'iucnCategory',
      'provinces',
      'location',
      'areaHectares',
      'areaClaims',
      'establishedYear',
      'insideEcoregion',
      'designations',
      'sourceIds',
    ]) {
      expect(site).toHaveProperty(field);
    }
    expect(Object.keys(site.names)).toEqual(['en', 'ru', 'zh', 'mn']);
  });

  it('lists what is in one province only', () => {
    const sites = json('list', 'sites', '--province', 'RU-PRI');
    expect(sites.length).toBeGreaterThan(5);
    for (const { provinces } of sites) expect(provinces).toContain('RU-PRI');
  });

  it('lists species, threats, claims and sources with the promised fields', () => {
    expect(json('list', 'species')[0]).toMatchObject({
      scientificName: expect.any(String),
      names: expect.any(Object),
      provinces: expect.any(Array),
      siteIds: expect.any(Array),
      populationClaims: expect.any(Array),
      sourceIds: expect.any(Array),
    });
    const [threat] = json('list', 'threats');
    expect(threat.codes.map(({ version }: { version: string }) => version)).toEqual(
      expect.arrayContaining(['3.3', '4.0']),
    );
    expect(Object.keys(json('list', 'claims')[0])).toEqual(
      expect.arrayContaining([
        'id',
        'subject',
        'measure',
        'value',
        'unit',
        'scope',
        'year',
        'sourceId',
      ]),
    );
    expect(json('list', 'sources')[0]).toHaveProperty('title');
  });

  it('shows a site with its claims and the sources of all it says', () => {
    const page = json('show', 'site', 'ru-sikhote-alinsky-zapovednik');
    const known = new Set(page.sources.map(({ id }: { id: string }) => id));
    for (const { sourceId } of page.claims) expect(known).toContain(sourceId);
    expect(page.site.areaHectares).toBeGreaterThan(300_000);
  });

  it('finds the lake by its Chinese name', () => {
    const results = json('search', '兴凯', '--language', 'zh', '--limit', '5');
    expect(results.length).toBeLessThanOrEqual(5);
    expect(results.map(({ id }: { id: string }) => id)).toContain('khanka');
    expect(Object.keys(results[0])).toEqual(['kind', 'id', 'names', 'matched']);
  });

  it('says that nothing was found, beside the result and without an error', () => {
    const { code, output, notes } = atlas('search', 'zzqqxxw');
    expect({ code, output }).toEqual({ code: 0, output: '' });
    expect(notes).toContain('Nothing found for “zzqqxxw”');
    expect(json('search', 'zzqqxxw')).toEqual([]);
  });

  it('imports, lists and exports annotations', () => {
    const annotation = sampleAnnotation();
    const file = join(folder, 'in.geojson');
    writeFileSync(file, writeGeoJson([annotation]));
    expect(json('annotations', 'import', file)).toMatchObject({ added: 1, refused: [] });
    expect(json('annotations', 'list')).toMatchObject([{ id: annotation.id }]);
    const out = join(folder, 'out.geojson');
    json('annotations', 'export', out);
    expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(1);
  });

  it('says in words what an import kept, changed and refused', () => {
    const file = join(folder, 'edited.geojson');
    const own = sampleAnnotation();
    const later = { ...own, note: 'edited elsewhere', updatedAt: '2026-05-02T00:00:00.000Z' };
    writeFileSync(file, writeGeoJson([own]));
    json('annotations', 'import', file);
    const collection = JSON.parse(writeGeoJson([later, later]));
    collection.features.push({ type: 'Feature', properties: {}, geometry: null });
    collection.features[0].properties.category = 'dragon';
    writeFileSync(file, JSON.stringify(collection));
    const { output, code } = atlas('annotations', 'import', file);
    expect(code).toBe(0);
    expect(output).toContain('0 added, 0 updated, 0 unchanged, 1 refused');
    expect(output).toContain('1 edited both here and in the file: the later version stands');
    expect(output).toContain('1 stood in the file more than once');
    expect(output).toContain('feature 0, taken: “dragon” is no category');
    expect(output).toContain('feature 2, refused: it has no geometry');
  });

  it('reads an import in UTF-16, as Windows programs save it', () => {
    const file = join(folder, 'utf-16.geojson');
    const annotation = sampleAnnotation({ title: '火烧迹地' });
    writeFileSync(file, Buffer.from(`\uFEFF${writeGeoJson([annotation])}`, 'utf16le'));
    expect(json('annotations', 'import', file)).toMatchObject({ added: 1 });
    expect(json('annotations', 'list')).toContainEqual(
      expect.objectContaining({ id: annotation.id, title: '火烧迹地' }),
    );
  });

  it('prints a briefing to the file named', () => {
    const output = join(folder, 'briefing.pdf');
    const [file] = json(
      'briefing',
      '--province',
      'RU-PRI',
      '--language',
      'ru',
      '--output',
      output,
      '--date',
      '2026-11-22',
    ).map((one: { path: string }) => one.path);
    expect(file).toBe(output);
    expect(readFileSync(output).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('prints several to a folder, and without annotations where asked', () => {
    const output = join(folder, 'briefings');
    const files = json(
      'briefing',
      '--province',
      'RU-PRI,MN-061',
      '--language',
      'en',
      '--output',
      output,
      '--date',
      '2026-11-22',
      '--annotations',
      'no',
      '--form',
      'one-page',
    );
    expect(files.map(({ name, pages }: { name: string; pages: number }) => [name, pages])).toEqual([
      ['Amur-Heilong_RU-PRI_en_2026-11-22_one-page.pdf', 1],
      ['Amur-Heilong_MN-061_en_2026-11-22_one-page.pdf', 1],
    ]);
    expect(existsSync(files[0].path)).toBe(true);
  });

  it('keeps what is printed when a scheduler stops it', async () => {
    const output = join(folder, 'stopped');
    const child = spawn(
      process.execPath,
      ['electron/cli/main.ts', 'briefing', '--province', 'all', '--language', 'all'].concat(
        '--form',
        'one-page',
        '--output',
        output,
        '--user-folder',
        userFolder,
        '--json',
      ),
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const notes = text(child.stderr);
    await vi.waitFor(() => expect(readdirSync(output).length).toBeGreaterThan(0), LONG_WAIT);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(JSON.parse(await notes).error.code).toBe('job-cancelled');
    const kept = readdirSync(output);
    expect(kept.length).toBeLessThan(48);
    for (const name of kept) {
      expect(name).toMatch(/\.pdf$/);
      expect(readFileSync(join(output, name)).subarray(-6).toString()).toContain('%%EOF');
    }
  });

  it('checks the content', () => {
    const { code, output, notes } = atlas('content', 'check');
    expect(notes).toContain('every rule holds');
    expect(code).toBe(0);
    expect(output).toContain('site');
  });
});

describe('the command line refuses', () => {
  it.each([
    ['an unknown province', ['list', 'sites', '--province', 'RU-XXX'], 'unknown-province'],
    ['Tyva for Töv', ['show', 'province', 'RU-TY'], 'unknown-province'],
    ['an unknown site', ['show', 'site', 'no-such-site'], 'unknown-site'],
    ['an unknown species', ['show', 'species', 'no-such'], 'unknown-species'],
    ['an unknown threat', ['show', 'threat', 'no-such'], 'unknown-threat'],
    [
      'an unknown language',
      ['briefing', '--province', 'RU-PRI', '--language', 'fr', '--output', 'x.pdf'],
      'unknown-language',
    ],
    [
      'a date that is none',
      [
        'briefing',
        '--province',
        'RU-PRI',
        '--language',
        'ru',
        '--output',
        'x.pdf',
        '--date',
        '2026-02-30',
      ],
      'invalid-request',
    ],
    [
      'several briefings in one file',
      ['briefing', '--province', 'RU-PRI,RU-AMU', '--language', 'RU', '--output', 'x.pdf'],
      'invalid-request',
    ],
    [
      'a folder of briefings inside a file, before anything is printed',
      ['briefing', '--province', 'all', '--language', 'all', '--output', 'package.json/x'],
      'file-unwritable',
    ],
    ['a missing pack', ['list', 'sites', '--pack', join(folder, 'none')], 'pack-missing'],
    [
      'a file that is not there',
      ['annotations', 'import', join(folder, 'none')],
      'file-unreadable',
    ],
    [
      'a place that cannot be written',
      ['annotations', 'export', join('package.json', 'x.geojson')],
      'file-unwritable',
    ],
  ])('%s with its code and exit 1', (_, args, code) => {
    const result = atlas(...args, '--json');
    expect(JSON.parse(result.notes).error.code).toBe(code);
    expect(result.output).toBe('');
    expect(result.code).toBe(1);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['fly']],
    ['an unknown list', ['list', 'birds']],
    ['a missing argument', ['search']],
    ['an unknown option', ['list', 'sites', '--colour', 'red']],
    ['a limit that is no number', ['search', 'tiger', '--limit', 'many']],
  ])('%s with exit 2', (_, args) => {
    const { code, output, notes } = atlas(...args);
    expect(code).toBe(2);
    expect(output).toBe('');
    expect(notes).not.toBe('');
  });

  it('a port that is taken', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const { code, notes } = atlas('serve', '--port', String(port));
    server.close();
    expect(notes).toContain('port-taken');
    expect(code).toBe(1);
  });
});
