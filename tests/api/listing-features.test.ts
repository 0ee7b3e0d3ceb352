import { describe, expect, it } from 'vitest';
import { distanceToLines } from '#electron/services/atlas/near-sites.ts';
import type { FeaturePage } from '#shared/api/atlas.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';

const { ask } = openTestProgram();
const page = async (path: string): Promise<FeaturePage> =>
  (await ask(`/api/features/${path}`)).json();
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the distance to lines', () => {
  it('is a degree of latitude, and half a one of longitude at 60° north', () => {
    expect(distanceToLines([130, 51], [[[130, 50]]])).toBeCloseTo(111.2, 1);
    expect(distanceToLines([131, 60], [[[130, 60]]])).toBeCloseTo(55.6, 1);
  });
  it('is measured to the middle of a segment as well', () => {
    const line = [
      [129, 50],
      [131, 50],
    ] as const;
    expect(distanceToLines([130, 50.1], [line])).toBeCloseTo(11.1, 1);
    expect(distanceToLines([130, 50], [line])).toBe(0);
  });
  it('is infinite without lines', () => {
    expect(distanceToLines([130, 50], [])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the page of a river', () => {
  it('names what it flows into, and what flows into it', async () => {
    const ussuri = await page('river/ussuri');
    expect(ussuri.parent?.id).toBe('amur');
    expect(ids(ussuri.parts)).toEqual(expect.arrayContaining(['bikin', 'khor', 'naoli']));
    expect((await page('river/amur')).parent).toBeNull();
  });
  it('finds sites at its tributaries too', async () => {
    const ussuri = await page('river/ussuri');
    expect(ussuri.nearKilometres).toBe(25);
    expect(ids(ussuri.nearSites)).toContain('ru-bikin-national-park');
    expect(ids((await page('river/bikin')).nearSites)).toContain('ru-bikin-national-park');
  });
  it('gives a lake of a river as its part, with the river as its parent', async () => {
    const hulun = await page('lake/hulun');
    expect(hulun.parent?.id).toBe('argun');
    expect(ids((await page('river/argun')).parts)).toContain('hulun');
    expect(ids(hulun.nearSites)).toContain('cn-dalai-lake-nature-reserve');
  });
});

describe.each(['dauria', 'khanka-xingkai', 'lower-tumen', 'middle-amur'])('area %s', (id) => {
  it('has sites in two countries or more, and says what threatens them', async () => {
    const area = await page(`border-area/${id}`);
    const sites = [...area.sites, ...area.nearSites];
    expect(new Set(sites.map((site) => site.country)).size).toBeGreaterThan(1);
    expect(new Set(ids(sites)).size).toBe(sites.length);
    for (const site of area.nearSites) {
      expect(site.provinces.some((one) => area.feature.provinces.includes(one))).toBe(true);
    }
    expect(area.threats.length).toBeGreaterThan(0);
    expect(area.responses.length).toBeGreaterThan(0);
  });

  it('names every source that it cites', async () => {
    const area = await page(`border-area/${id}`);
    const known = new Set(ids(area.sources));
    for (const { presences } of area.species) {
      for (const { sourceId } of presences) expect(known).toContain(sourceId);
    }
    for (const { sourceId } of [...area.threats, ...area.responses]) {
      expect(known).toContain(sourceId);
    }
  });

  it('counts no species where it is lost', async () => {
    const area = await page(`border-area/${id}`);
    const lost = area.species
      .flatMap(({ presences }) => presences)
      .filter(({ presence }) => presence === 'extinct');
    expect(lost).toEqual([]);
  });
});

describe('the page of a biome', () => {
  it('has no surroundings', async () => {
    const [biome] = await (await ask('/api/features?kind=ecoregion')).json();
    const found = await page(`ecoregion/${biome.id}`);
    expect(found).toMatchObject({ parent: null, nearKilometres: null, nearSites: [], threats: [] });
  });
});
