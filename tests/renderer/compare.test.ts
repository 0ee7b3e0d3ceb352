import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compareCsv } from '#renderer/atlas/compare/compare-csv.ts';
import { compareProvinces } from '#renderer/atlas/compare/compare-provinces.ts';
import { type CompareRow, cellSourceIds } from '#renderer/atlas/compare/compare-rows.ts';
import { compareSites } from '#renderer/atlas/compare/compare-sites.ts';
import { groupThreats } from '#renderer/atlas/feature/group-threats.ts';
import { sharedSpecies, speciesByCountry } from '#renderer/atlas/feature/shared-species.ts';
import type { FeaturePage, ProvincePage, SitePage } from '#shared/api/atlas.ts';
import { csvForm } from '#shared/text/csv.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';

const { ask } = openTestProgram();
const read = async <Page>(path: string): Promise<Page> => (await ask(path)).json();
const provinces = await Promise.all(
  ['RU-PRI', 'CN-HL', 'MN-061'].map((id) => read<ProvincePage>(`/api/provinces/${id}`)),
);
const sites = await Promise.all(
  ['cn-zhalong-nature-reserve', 'ru-khankaisky-zapovednik'].map((id) =>
    read<SitePage>(`/api/sites/${id}`),
  ),
);
const rowOf = (rows: readonly CompareRow[], property: string) =>
  rows.find(({ subject }) => subject.group === 'figures' && subject.property === property);

describe('provinces side by side', () => {
  const rows = compareProvinces(provinces);

  test('every row has a cell for each column, and a key of its own', () => {
    for (const row of rows) expect(row.cells).toHaveLength(3);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('figures carry scope, year and source', () => {
    for (const property of ['area', 'areaInside', 'population']) {
      for (const cell of rowOf(rows, property)?.cells ?? []) {
        expect(cell).toMatchObject({ kind: 'figure', claim: { scope: expect.any(String) } });
        expect(cellSourceIds(cell)).toHaveLength(1);
      }
    }
  });

  test('counts are those of the pages', () => {
    const counts = rowOf(rows, 'siteCount')?.cells.map((cell) => 'value' in cell && cell.value);
    expect(counts).toEqual(provinces.map((page) => page.sites.length));
    for (const [column, page] of provinces.entries()) {
      const ofGroup = (group: string) =>
        rows
          .filter(({ subject }) => subject.group === group)
          .map(({ cells }) => cells[column])
          .reduce((sum, cell) => sum + (cell?.kind === 'count' ? cell.value : 0), 0);
      expect(ofGroup('categories')).toBe(page.sites.length);
      expect(ofGroup('designations')).toBe(page.designations.length);
      expect(ofGroup('species')).toBe(new Set(page.species.map((one) => one.speciesId)).size);
    }
  });

  test('each threat has one row, and a province without it says so', () => {
    const threats = rows.filter(({ subject }) => subject.group === 'threats');
    const ids = new Set(provinces.flatMap((page) => page.threats.map((one) => one.threatId)));
    expect(threats).toHaveLength(ids.size);
    for (const { subject, cells } of threats) {
      if (subject.group !== 'threats') continue;
      for (const [column, page] of provinces.entries()) {
        const has = page.threats.some((one) => one.threatId === subject.threat.id);
        expect(cells[column]?.kind).toBe(has ? 'threat' : 'unknown');
      }
    }
  });

  test('a province does not differ from itself', () => {
    const [first] = provinces;
    const twice = compareProvinces([first as ProvincePage, first as ProvincePage]);
    expect(twice.filter((row) => row.isDifferent)).toEqual([]);
    expect(rowOf(rows, 'country')?.isDifferent).toBe(true);
  });

  test('nothing to compare is no row that differs', () => {
    expect(compareProvinces([]).some((row) => row.isDifferent)).toBe(false);
  });
});

describe('sites side by side', () => {
  const rows = compareSites(sites);

  test('say category, area and year with their sources', () => {
    for (const property of ['nativeCategory', 'area', 'established']) {
      const cells = rowOf(rows, property)?.cells ?? [];
      expect(cells).toHaveLength(2);
      for (const cell of cells) {
        if (cell.kind !== 'unknown') expect(cellSourceIds(cell).length).toBeGreaterThan(0);
      }
    }
  });

  test('a label that a site lacks is none, not unknown', () => {
    const labels = rows.filter(({ subject }) => subject.group === 'designations');
    expect(labels.length).toBeGreaterThan(0);
    for (const { cells } of labels) for (const cell of cells) expect(cell.kind).toBe('terms');
  });

  test('are written as CSV with a line for each row', () => {
    const words = {
      group: String,
      title: ({ group }: { readonly group: string }) => group,
      cell: (_: CompareRow, cell: { readonly kind: string }) => `=${cell.kind}`,
      unit: () => null,
      note: () => '',
    };
    const titles = {
      group: 'g',
      row: 'r',
      isDifferent: 'd',
      note: 'n',
      sources: 's',
      addresses: 'a',
    };
    const text = compareCsv(
      ['A', 'B'],
      rows,
      words,
      titles,
      sites.flatMap((page) => page.sources),
      csvForm('en'),
    );
    const lines: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toEqual([
      'g',
      'r',
      'd',
      'A',
      'A: n',
      'A: s',
      'A: a',
      'B',
      'B: n',
      'B: s',
      'B: a',
    ]);
    const known = new Set(sites.flatMap((page) => page.sources.map(({ title }) => title)));
    const [titled] = lines.slice(1).filter((line) => line[5] !== '' && line[6]?.startsWith('http'));
    expect(known).toContain(titled?.[5]?.split(';')[0]);
    expect(lines.flat().filter((cell) => cell.startsWith('='))).toEqual([]);
  });
});

describe('across the border', () => {
  test('shared species are reported from two countries, the most threatened first', async () => {
    const page = await read<FeaturePage>('/api/features/border-area/dauria');
    const all = [...page.sites, ...page.nearSites];
    const shared = sharedSpecies(speciesByCountry(page.species, all));
    expect(shared.length).toBeGreaterThan(0);
    const countryOf = new Map(all.map((site) => [site.id, site.country]));
    for (const { presences, countries, siteCounts } of shared) {
      const found = new Set(presences.map(({ siteId }) => countryOf.get(siteId)));
      expect([...found].sort()).toEqual([...countries].sort());
      const sum = siteCounts.RU + siteCounts.CN + siteCounts.MN;
      expect(sum).toBe(new Set(presences.map(({ siteId }) => siteId)).size);
    }
  });

  test('a threat to several sites stands once, with all of them', async () => {
    const { threats } = await read<FeaturePage>('/api/features/river/ussuri');
    const groups = groupThreats(threats);
    expect(groups).toHaveLength(new Set(threats.map((one) => one.threatId)).size);
    const places = groups.reduce((sum, group) => sum + group.places.length, 0);
    expect(places).toBe(
      new Set(threats.map((one) => `${one.threatId} ${one.kind} ${one.id}`)).size,
    );
  });
});
