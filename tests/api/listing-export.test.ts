import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeListingCsv } from '#electron/exchange/listing-csv.ts';
import { writeListingGeoJson } from '#electron/exchange/listing-geojson.ts';
import { type ListedSite, SITE_LISTING } from '#electron/exchange/listing-site.ts';
import type { Designation } from '#shared/api/atlas.ts';
import type { Site } from '#shared/model/site.ts';
import type { Source } from '#shared/model/source.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat } from '#shared/model/threat.ts';
import { csvForm, joinValues, writeCsv } from '#shared/text/csv.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';

const { ask } = openTestProgram();
const sites: readonly Site[] = await (await ask('/api/sites')).json();

function readCsv(text: string): Record<string, string>[] {
  return parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
}

const listed: ListedSite = {
  threatIds: ['fire', 'poaching'],
  speciesIds: [],
  site: {
    id: 'x',
    country: 'RU',
    names: { en: '=1+1', ru: 'Имя, «имя»', zh: '三江\n自然', mn: '-нэр' },
    nativeCategory: '@"заказник"',
    category: 'wildlife-refuge',
    level: 'local',
    iucnCategory: null,
    iucnSourceId: null,
    pointSourceId: 's2',
    establishedSourceId: 's1',
    sourceId: 's1',
    provinces: ['RU-PRI', 'RU-KHA'],
    location: [-130.5, 45.25],
    areaHectares: 12.5,
    areaClaims: [{ value: 12.5, scope: 'whole-site', year: 2020, sourceId: 's1' }],
    establishedYear: 1974,
    insideEcoregion: 'yes',
    realms: ['terrestrial'],
    designations: [{ id: 'd', kind: 'ramsar', reference: '766', year: 1995 }],
    sourceIds: ['s1', 's2'],
  },
};

const source = (id: string, title: string, address: string | null): Source => ({
  id,
  title,
  address,
  publisher: null,
  year: null,
  isCopy: false,
  dateSeen: '2026-11-01',
  licenceNote: null,
  language: 'en',
});
const sources = new Map([
  ['s1', source('s1', 'Decree; with annex', 'https://one.test/a;b')],
  ['s2', source('s2', '名录', null)],
]);
const COMMA = csvForm('en');
const SEMICOLON = csvForm('ru');

describe('CSV', () => {
  it('begins with the byte order mark and ends its lines as RFC 4180 says', () => {
    const text = writeCsv(
      [
        ['a', null, 1],
        ['b"', 'c\nd', -2],
      ],
      COMMA,
    );
    expect(text).toBe('\uFEFFa,,1\r\n"b""","c\nd",-2\r\n');
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx'])('makes %j harmless', (cell) => {
    const rows: string[][] = parse(writeCsv([[cell, 'end']], COMMA), {
      bom: true,
      record_delimiter: '\r\n',
    });
    expect(rows).toEqual([[`'${cell}`, 'end']]);
  });

  it('reads back what was written of a site', () => {
    const [row] = readCsv(writeListingCsv(SITE_LISTING, [listed], sources, COMMA));
    expect(Object.keys(row ?? {}).slice(-3)).toEqual(['longitude', 'latitude', 'wkt']);
    expect(row).toMatchObject({
      name_en: "'=1+1",
      name_ru: 'Имя, «имя»',
      name_zh: '三江\n自然',
      name_mn: "'-нэр",
      native_category: `'@"заказник"`,
      provinces: 'RU-PRI;RU-KHA',
      designations: 'ramsar 766',
      area_hectares: '12.5',
      area_year: '2020',
      area_scope: 'whole-site',
      area_source_id: 's1',
      area_source_title: 'Decree; with annex',
      area_source_address: 'https://one.test/a;b',
      point_source_title: '名录',
      point_source_address: '',
      threats: 'fire;poaching',
      source_id: 's1',
      point_source_id: 's2',
      established_source_id: 's1',
      source_ids: 's1;s2',
      source_titles: 'Decree, with annex;名录',
      source_addresses: 'https://one.test/a%3Bb;',
      iucn_category: '',
      longitude: '-130.5',
      wkt: 'POINT (-130.5 45.25)',
    });
  });
});

describe('CSV for Russian and Mongolian settings', () => {
  it.each(['ru', 'mn'] as const)(
    '%s: semicolons, decimal commas, bars inside cells',
    (language) => {
      const text = writeListingCsv(SITE_LISTING, [listed], sources, csvForm(language));
      const [row] = parse(text, { columns: true, bom: true, delimiter: ';' }) as Record<
        string,
        string
      >[];
      expect(row).toMatchObject({
        provinces: 'RU-PRI | RU-KHA',
        area_hectares: '12,5',
        longitude: '-130,5',
        wkt: 'POINT (-130.5 45.25)',
        area_source_title: 'Decree; with annex',
        source_titles: 'Decree; with annex | 名录',
      });
    },
  );

  it('quotes what holds its delimiter, and leaves commas alone', () => {
    expect(writeCsv([['a;b', 'c,d', 1.5]], SEMICOLON)).toBe('\uFEFF"a;b";c,d;1,5\r\n');
    expect(joinValues(['a|b', 'c'], SEMICOLON)).toBe('a,b | c');
  });
});

describe('GeoJSON', () => {
  it('keeps a site without a point, with a null geometry', () => {
    const { features } = JSON.parse(
      writeListingGeoJson(
        SITE_LISTING,
        [listed, { ...listed, site: { ...listed.site, id: 'y', location: null } }],
        sources,
      ),
    );
    expect(features[0]).toMatchObject({
      type: 'Feature',
      id: 'x',
      geometry: { type: 'Point', coordinates: [-130.5, 45.25] },
      properties: {
        name_en: '=1+1',
        area_hectares: 12.5,
        area_year: 2020,
        provinces: 'RU-PRI;RU-KHA',
        area_source_title: 'Decree; with annex',
      },
    });
    expect(features[1].geometry).toBeNull();
  });
});

describe('export through the router', () => {
  it('gives every site without ids', async () => {
    const response = await ask('/api/export/sites.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="sites.csv"');
    const rows = readCsv(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()),
    );
    expect(rows.map((row) => row.id)).toEqual(sites.map((site) => site.id));
    for (const [index, row] of rows.entries()) {
      const site = sites[index] as Site;
      expect(row.name_zh).toBe(site.names.zh ?? '');
      expect(row.wkt === '').toBe(site.location === null);
    }
  });

  it('gives what is listed, in the order of the list, by GET and by POST', async () => {
    const ids = [sites[3], sites[1]].map((site) => (site as Site).id);
    const asked = await (await ask(`/api/export/sites.geojson?ids=${ids.join(',')}`)).json();
    const sent = await ask('/api/export/sites.geojson', 'POST', { ids });
    expect(sent.headers.get('content-type')).toBe('application/geo+json');
    expect(await sent.json()).toEqual(asked);
    expect(asked.features.map((feature: { id: string }) => feature.id)).toEqual(ids);
  });

  it('gives species', async () => {
    const species: readonly Species[] = await (await ask('/api/species')).json();
    const text = await (await ask('/api/export/species.csv')).text();
    const rows = readCsv(text);
    expect(rows.map((row) => row.scientific_name)).toEqual(
      species.map((one) => one.scientificName),
    );
  });

  it('gives threats with the codes of both versions', async () => {
    const threats: readonly Threat[] = await (await ask('/api/threats')).json();
    const rows = readCsv(await (await ask('/api/export/threats.csv')).text());
    expect(rows.map(({ id }) => id)).toEqual(threats.map(({ id }) => id));
    for (const row of rows) expect(`${row.iucn_cmp_3_3}${row.iucn_cmp_4_0}`).not.toBe('');
    expect(rows.every((row) => row.source_titles !== '')).toBe(true);
  });

  it('gives international labels as CSV and with their points as GeoJSON', async () => {
    const labels: readonly Designation[] = await (await ask('/api/designations')).json();
    const ids = labels.slice(0, 9).map(({ id }) => id);
    const body = { ids, language: 'ru' };
    const text = await (await ask('/api/export/designations.csv', 'POST', body)).text();
    const rows: Record<string, string>[] = parse(text, {
      columns: true,
      bom: true,
      delimiter: ';',
    });
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const { features } = await (await ask('/api/export/designations.geojson', 'POST', body)).json();
    expect(features.map(({ geometry }: { geometry: unknown }) => geometry !== null)).toEqual(
      labels.slice(0, 9).map(({ location }) => location !== null),
    );
  });

  it.each([
    ['/api/export/sites.csv?ids=none', 404, 'unknown-site'],
    ['/api/export/species.csv?ids=none', 404, 'unknown-species'],
    ['/api/export/threats.csv?ids=none', 404, 'unknown-threat'],
    ['/api/export/designations.csv?ids=none', 404, 'unknown-entity'],
    ['/api/export/rivers.csv', 404, 'not-found'],
    ['/api/export/sites.csv?language=fr', 400, 'invalid-request'],
  ])('%s is answered with %d %s', async (path, status, code) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect((await response.json()).error.code).toBe(code);
  });

  it('refuses a body that lists nothing it can read', async () => {
    const response = await ask('/api/export/sites.csv', 'POST', { ids: 'all' });
    expect(response.status).toBe(400);
  });

  it('gives an empty list as a heading alone', async () => {
    const text = await (await ask('/api/export/sites.csv', 'POST', { ids: [] })).text();
    expect(text.split('\r\n')).toHaveLength(2);
  });
});

describe('assessments', () => {
  it('name what they are about', async () => {
    const rows = await (await ask('/api/assessments')).json();
    expect(rows.length).toBeGreaterThan(100);
    expect(rows[0]).toMatchObject({ kind: expect.any(String), threatId: expect.any(String) });
  });
});
