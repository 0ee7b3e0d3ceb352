import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  type Annotations,
  openAnnotations,
} from '#electron/services/annotations/open-annotations.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { inverseChange } from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
let folders = 0;

/** All offices share one clock, which each step moves on. */
let clock = Date.UTC(2026, 10, 1, 8);

function passDay(): void {
  clock += 24 * 60 * 60 * 1000;
}

interface Office {
  readonly annotations: Annotations;
  readonly folder: string;
  readonly language: Language;
}

function openOffice(language: Language = 'en'): Office {
  folders += 1;
  const folder = join(root, String(folders));
  const annotations = openAnnotations(
    folder,
    () => {},
    () => new Date(clock),
  );
  return { annotations, folder, language };
}

const draw = (office: Office, change: Partial<Annotation> = {}) =>
  office.annotations.apply([{ before: null, after: sampleAnnotation(change) }]);

function edit(office: Office, change: Partial<Annotation>, at = 0): void {
  passDay();
  const before = office.annotations.list()[at] as Annotation;
  office.annotations.apply([{ before, after: { ...before, ...change } }]);
}

function bring(office: Office, stick: string) {
  passDay();
  return office.annotations.importGeoJson(Buffer.from(stick), office.language);
}

const exportOf = ({ annotations }: Office) => annotations.exportGeoJson();
const titles = ({ annotations }: Office) => annotations.list().map(({ title }) => title);

/** What an office holds, whichever language its marks are in. */
function held({ annotations }: Office) {
  return annotations
    .list()
    .map(({ id, title, note, updatedAt }) => [id, title.replace(/ ?[(（].*/, ''), note, updatedAt])
    .sort();
}

/** Two offices that hold the same annotation, exchanged. */
function openPair(): readonly [Office, Office] {
  const [one, two] = [openOffice('ru'), openOffice('zh')];
  draw(one, { title: 'camp', note: '' });
  bring(two, exportOf(one));
  return [one, two];
}

interface Feature {
  id?: string | number;
  geometry: { coordinates: unknown };
  properties: Record<string, unknown>;
}

/** What a GIS makes of an exported file. */
function inGis(stick: string, change: (feature: Feature) => void): string {
  const file = JSON.parse(stick) as { features: Feature[] };
  for (const feature of file.features) change(feature);
  return JSON.stringify(file);
}

describe('a stick between two offices', () => {
  it('brings every newer edit, however long it travelled', () => {
    const [one, two] = [openOffice(), openOffice()];
    draw(one, { title: 'v1' });
    const first = exportOf(one);
    edit(one, { title: 'v2' });
    const second = exportOf(one);
    passDay();
    expect(bring(two, first)).toMatchObject({ added: 1 });
    expect(bring(two, second)).toMatchObject({ updated: 1, conflicts: 0 });
    expect(titles(two)).toEqual(['v2']);
    expect(two.annotations.list()[0]?.updatedAt).toBe(one.annotations.list()[0]?.updatedAt);
    expect(bring(two, first)).toMatchObject({ unchanged: 1 });
    expect(titles(two)).toEqual(['v2']);
  });

  it('does not bring a stale copy back', () => {
    const [one, two] = openPair();
    edit(one, { title: 'corrected' });
    expect(bring(one, exportOf(two))).toMatchObject({ unchanged: 1, changes: [] });
    expect(titles(one)).toEqual(['corrected']);
  });

  it('keeps both where both edited, in whichever order the sticks come', () => {
    for (const order of ['first', 'second'] as const) {
      const [one, two] = openPair();
      edit(one, { note: '3 snares' });
      edit(two, { title: 'base camp' });
      const [fromOne, fromTwo] = [exportOf(one), exportOf(two)];
      if (order === 'first') {
        expect(bring(one, fromTwo)).toMatchObject({ conflicts: 1, updated: 0, added: 0 });
        bring(two, fromOne);
      } else {
        expect(bring(two, fromOne)).toMatchObject({ conflicts: 1 });
        bring(one, fromTwo);
      }
      expect(held(one)).toHaveLength(2);
      expect(held(one)).toEqual(held(two));
      expect(titles(one)).toEqual(
        expect.arrayContaining([
          'base camp',
          expect.stringMatching(/^camp \(другая версия от .*2026.* UTC\)$/),
        ]),
      );
      expect(titles(two)).toEqual(
        expect.arrayContaining(['base camp', expect.stringMatching(/^camp（另一版本，.* UTC）$/)]),
      );
      const settled = [held(one), held(two)];
      for (const stick of [fromOne, fromTwo, exportOf(one), exportOf(two)]) {
        expect(bring(one, stick)).toMatchObject({ added: 0, updated: 0, conflicts: 0 });
        expect(bring(two, stick)).toMatchObject({ added: 0, updated: 0, conflicts: 0 });
      }
      expect([held(one), held(two)]).toEqual(settled);
    }
  });

  it('that made the same edit twice is no conflict, and the later time counts at both', () => {
    const [one, two] = openPair();
    edit(one, { note: 'the same' });
    edit(two, { note: 'the same' });
    const fromOne = exportOf(one);
    expect(bring(one, exportOf(two))).toMatchObject({ unchanged: 1, conflicts: 0, changes: [] });
    expect(bring(two, fromOne)).toMatchObject({ unchanged: 1, conflicts: 0 });
    expect(held(one)).toEqual(held(two));
  });

  it('keeps both where both edited at the same instant', () => {
    const [one, two] = openPair();
    edit(one, { note: 'one' });
    clock -= 24 * 60 * 60 * 1000;
    edit(two, { note: 'two' });
    const [fromOne, fromTwo] = [exportOf(one), exportOf(two)];
    expect(bring(one, fromTwo)).toMatchObject({ conflicts: 1 });
    expect(bring(two, fromOne)).toMatchObject({ conflicts: 1 });
    expect(held(one)).toHaveLength(2);
    expect(held(one)).toEqual(held(two));
  });

  it('converges where an edit was made by a clock that runs behind', () => {
    const [one, two] = openPair();
    edit(one, { note: 'ahead' });
    const stick = exportOf(one);
    clock -= 60 * 60 * 1000;
    bring(two, stick);
    clock -= 24 * 60 * 60 * 1000;
    edit(two, { note: 'made from it' });
    const [ahead, behind] = [one, two].map(({ annotations }) => annotations.list()[0]?.updatedAt);
    expect(Date.parse(behind as string)).toBeGreaterThan(Date.parse(ahead as string));
    expect(bring(one, exportOf(two))).toMatchObject({ updated: 1 });
    expect(held(one)).toEqual(held(two));
  });

  it('converges when the second office imports the state after the conflict', () => {
    const [one, two] = openPair();
    edit(one, { note: 'theirs' });
    edit(two, { note: 'ours' });
    bring(one, exportOf(two));
    expect(bring(two, exportOf(one))).toMatchObject({ conflicts: 0, added: 1 });
    expect(held(one)).toEqual(held(two));
    edit(one, { note: 'settled' });
    expect(bring(two, exportOf(one))).toMatchObject({ conflicts: 0, updated: 1 });
    expect(held(one)).toEqual(held(two));
  });

  it.each([[[0, 1, 2]], [[0, 2, 1]], [[1, 0, 2]], [[1, 2, 0]], [[2, 0, 1]], [[2, 1, 0]]])(
    'converges among three offices, order %j',
    (order) => {
      const offices = [openOffice('ru'), openOffice('zh'), openOffice('mn')] as const;
      draw(offices[0], { title: 'camp', note: '' });
      for (const office of offices.slice(1)) bring(office, exportOf(offices[0]));
      for (const [place, office] of offices.entries()) edit(office, { note: `note ${place}` });
      const sticks = offices.map(exportOf);
      for (const office of offices) {
        for (const place of order) bring(office, sticks[place] as string);
      }
      const [first, second, third] = offices.map(held);
      expect(first).toHaveLength(3);
      expect(second).toEqual(first);
      expect(third).toEqual(first);
      // Once more around with what each holds now: nothing is left to say.
      for (const stick of offices.map(exportOf)) {
        for (const office of offices) {
          expect(bring(office, stick)).toMatchObject({ added: 0, updated: 0, conflicts: 0 });
        }
      }
      expect(held(offices[2])).toEqual(first);
    },
  );

  it('keeps both where the file is of a program that knew no versions', () => {
    const [one, two] = openPair();
    edit(two, { note: 'edited' });
    const old = inGis(exportOf(two), ({ properties }) => {
      delete properties['sharedVersions'];
    });
    expect(bring(one, old)).toMatchObject({ conflicts: 1 });
    expect(bring(one, old)).toMatchObject({ conflicts: 0, unchanged: 1 });
    expect(one.annotations.list().map(({ note }) => note)).toEqual(
      expect.arrayContaining(['edited', '']),
    );
  });

  it('takes a time in the future for the time of import', () => {
    const office = openOffice();
    const file = inGis(exportOf(openPair()[0]), ({ properties }) => {
      properties['updatedAt'] = '2035-01-01T00:00:00.000Z';
    });
    const { adjusted } = bring(office, file);
    expect(adjusted).toMatchObject([{ index: 0, code: 'future' }]);
    expect(office.annotations.list()[0]?.updatedAt).toBe(new Date(clock).toISOString());
    edit(office, { note: 'mine' });
    expect(bring(office, file)).toMatchObject({ unchanged: 1, conflicts: 0 });
    expect(office.annotations.list()[0]?.note).toBe('mine');
  });

  it('can be taken back as if it had never come', () => {
    const [one, two] = openPair();
    edit(two, { note: 'edited' });
    const before = one.annotations.list();
    const stick = exportOf(two);
    const { changes } = bring(one, stick);
    const undo = changes.toReversed().map(inverseChange);
    one.annotations.apply(undo, { keepVersions: true });
    const strip = ({ revision: _, ...rest }: Annotation) => rest;
    expect(one.annotations.list().map(strip)).toEqual(before.map(strip));
    expect(bring(one, stick)).toMatchObject({ updated: 1 });
    // What was taken back undoes nothing at the other office.
    expect(two.annotations.list()[0]?.note).toBe('edited');
  });

  it('takes a conflict back whole', () => {
    const [one, two] = openPair();
    edit(two, { note: 'theirs' });
    edit(one, { note: 'ours, later' });
    const stick = exportOf(two);
    const { changes, conflicts } = bring(one, stick);
    expect(conflicts).toBe(1);
    one.annotations.apply(changes.toReversed().map(inverseChange), { keepVersions: true });
    expect(one.annotations.list().map(({ note }) => note)).toEqual(['ours, later']);
    expect(bring(one, stick)).toMatchObject({ conflicts: 1 });
  });
});

describe('an export', () => {
  it('is no edit', () => {
    const office = openOffice();
    draw(office);
    const [before] = office.annotations.list();
    exportOf(office);
    const [after] = office.annotations.list();
    expect(after).toMatchObject({ revision: before?.revision, updatedAt: before?.updatedAt });
    expect(after?.sharedVersions).toHaveLength(1);
    // An edit that knows nothing of it keeps it.
    office.annotations.apply([
      { before: before as Annotation, after: { ...(before as Annotation), note: 'x' } },
    ]);
    expect(office.annotations.list()[0]?.sharedVersions).toEqual(after?.sharedVersions);
  });

  it('works where nothing can be written', () => {
    const office = openOffice();
    draw(office, { title: 'camp' });
    const sqlite = new Sqlite(join(office.folder, 'annotations.sqlite'));
    sqlite.exec(
      `CREATE TRIGGER full BEFORE UPDATE ON annotation BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    sqlite.close();
    expect(JSON.parse(exportOf(office)).features[0].properties.title).toBe('camp');
  });

  it('remembers the 64 newest versions', () => {
    const office = openOffice();
    draw(office);
    for (let version = 0; version < 70; version += 1) {
      edit(office, { note: String(version) });
      exportOf(office);
    }
    const [annotation] = office.annotations.list();
    expect(annotation?.sharedVersions).toHaveLength(64);
    expect(annotation?.sharedVersions.at(-1)).toContain(annotation?.updatedAt);
    const other = openOffice();
    expect(bring(other, exportOf(office))).toMatchObject({ added: 1, adjusted: [] });
  });
});

describe('a file that went through a GIS', () => {
  it('with its properties kept is an edit', () => {
    const [one, two] = openPair();
    const edited = inGis(exportOf(one), (feature) => {
      feature.properties['title'] = 'moved in QGIS';
    });
    expect(bring(one, edited)).toMatchObject({ updated: 1, conflicts: 0 });
    expect(titles(one)).toEqual(['moved in QGIS']);
    expect(bring(one, edited)).toMatchObject({ unchanged: 1 });
    expect(bring(two, exportOf(one))).toMatchObject({ updated: 1, conflicts: 0 });
    expect(bring(one, exportOf(two))).toMatchObject({ unchanged: 1 });
    expect(titles(two)).toEqual(['moved in QGIS']);
  });

  it('while the annotation was edited here loses neither', () => {
    const [one] = openPair();
    const stick = exportOf(one);
    edit(one, { note: 'meanwhile' });
    const edited = inGis(stick, ({ properties }) => {
      properties['title'] = 'from QGIS';
    });
    expect(bring(one, edited)).toMatchObject({ conflicts: 1 });
    expect(one.annotations.list().map(({ note }) => note)).toContain('meanwhile');
    expect(titles(one)).toContain('from QGIS');
    expect(bring(one, edited)).toMatchObject({ conflicts: 0, unchanged: 1 });
  });

  it('keeps its id among the properties, with times in the ways of GIS', () => {
    const [one] = openPair();
    const [before] = one.annotations.list();
    const edited = inGis(exportOf(one), (feature) => {
      feature.properties = {
        ...feature.properties,
        id: feature.id,
        title: 'fixed',
        colour: 'mauve',
      };
      feature.id = 17;
      for (const name of ['createdAt', 'updatedAt']) {
        feature.properties[name] = String(feature.properties[name]).replace('Z', '');
      }
      feature.properties['category'] = 'unknown to us';
    });
    const report = bring(one, edited);
    expect(report).toMatchObject({ updated: 1, added: 0, refused: [] });
    expect(report.adjusted).toMatchObject([{ index: 0, code: 'category' }]);
    expect(one.annotations.list()).toMatchObject([
      { id: before?.id, title: 'fixed', category: 'burn-scar', colour: 'red', author: 'Инспектор' },
    ]);
  });

  it('with fewer digits is no edit', () => {
    const office = openOffice();
    draw(office, { geometry: { type: 'Point', coordinates: [135.12345678912, 48.98765432198] } });
    const rounded = inGis(exportOf(office), (feature) => {
      feature.geometry.coordinates = [135.1234568, 48.9876543];
    });
    expect(bring(office, rounded)).toMatchObject({ unchanged: 1, changes: [] });
  });

  it('in pieces that bear one id loses none of them', () => {
    const office = openOffice();
    draw(office, {
      geometry: {
        type: 'LineString',
        coordinates: [
          [135, 48],
          [136, 48],
          [137, 48],
        ],
      },
    });
    const file = JSON.parse(exportOf(office)) as { features: Feature[] };
    const [whole] = file.features as [Feature];
    const piece = (coordinates: number[][]) => ({
      ...whole,
      geometry: { ...whole.geometry, coordinates },
    });
    file.features = [
      piece([
        [135, 48],
        [136, 48],
      ]),
      piece([
        [136, 48],
        [137, 48],
      ]),
    ];
    const text = JSON.stringify(file);
    expect(bring(office, text)).toMatchObject({ updated: 1, added: 1, repeated: 0 });
    expect(bring(office, text)).toMatchObject({ unchanged: 2, added: 0 });
  });
});

describe('a file of another program', () => {
  const feature = (name: string, coordinates: number[], properties = {}) => ({
    type: 'Feature',
    properties: { name, ...properties },
    geometry: { type: 'Point', coordinates },
  });
  const fileOf = (...features: unknown[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });
  const snares = fileOf(feature('snare', [135, 48]), feature('snare', [135.1, 48]));

  it('adds nothing the second time, not even after an edit', () => {
    const office = openOffice();
    expect(bring(office, snares)).toMatchObject({ added: 2 });
    expect(bring(office, snares)).toMatchObject({ added: 0, unchanged: 2 });
    edit(office, { title: 'snare, removed' });
    expect(bring(office, snares)).toMatchObject({ added: 0, unchanged: 2, conflicts: 0 });
    expect(titles(office)).toContain('snare, removed');
  });

  it('that two offices imported is one annotation, and an edit of it is no conflict', () => {
    const [one, two] = [openOffice(), openOffice()];
    bring(one, snares);
    bring(two, snares);
    edit(one, { note: 'removed' });
    expect(bring(two, exportOf(one))).toMatchObject({ updated: 1, unchanged: 1, conflicts: 0 });
    expect(bring(one, exportOf(two))).toMatchObject({ unchanged: 2 });
    expect(held(one).map(([id, , note]) => [id, note])).toEqual(
      held(two).map(([id, , note]) => [id, note]),
    );
  });

  it('with ids but no times renews what was not edited here, and keeps both of what was', () => {
    const office = openOffice();
    const id = '7b0e6c1e-3c1f-4a3c-9c55-0123456789ab';
    const state = (note: string) => fileOf({ ...feature('snare', [135, 48], { note }), id });
    expect(bring(office, state('one'))).toMatchObject({ added: 1 });
    expect(bring(office, state('one'))).toMatchObject({ unchanged: 1 });
    expect(bring(office, state('two'))).toMatchObject({ updated: 1, conflicts: 0 });
    edit(office, { note: 'mine' });
    expect(bring(office, state('two'))).toMatchObject({ unchanged: 1 });
    expect(bring(office, state('three'))).toMatchObject({ conflicts: 1 });
    expect(office.annotations.list().map(({ note }) => note)).toEqual(
      expect.arrayContaining(['mine', 'three']),
    );
  });

  it('tells places apart by what is noted of them', () => {
    const office = openOffice();
    const file = fileOf(
      feature('snare', [135, 48], { note: 'one' }),
      feature('snare', [135, 48], { note: 'two' }),
      feature('snare', [135, 48], { note: 'two' }),
    );
    expect(bring(office, file)).toMatchObject({ added: 2, repeated: 1 });
  });
});

describe('a poisoned file', () => {
  it('names one id twice: the later edit is taken', () => {
    const office = openOffice();
    const file = JSON.parse(exportOf(openPair()[0]));
    const [feature] = file.features;
    const later = { ...feature.properties, title: 'later', updatedAt: '2026-10-30T00:00:00Z' };
    feature.properties.updatedAt = '2026-10-29T00:00:00Z';
    file.features.unshift({ ...feature, properties: later });
    expect(bring(office, JSON.stringify(file))).toMatchObject({ added: 1, repeated: 1 });
    expect(titles(office)).toEqual(['later']);
  });

  it('with the greatest revision leaves an annotation that can be edited and deleted', () => {
    const office = openOffice();
    const file = inGis(exportOf(openPair()[0]), ({ properties }) => {
      properties['revision'] = Number.MAX_SAFE_INTEGER;
    });
    bring(office, file);
    expect(office.annotations.list()[0]?.revision).toBe(1);
    edit(office, { note: 'edited' });
    const [before = null] = office.annotations.list();
    office.annotations.apply([{ before, after: null }]);
    expect(office.annotations.list()).toEqual([]);
  });

  it('of more shapes than can be taken back is refused whole', () => {
    const office = openOffice();
    const coordinates = Array.from({ length: 50_001 }, (_, place) => [135 + place / 1e6, 48]);
    const file = JSON.stringify({ type: 'MultiPoint', coordinates });
    expect(() => bring(office, file)).toThrow(
      expect.objectContaining({ code: 'import-too-large' }),
    );
    expect(office.annotations.list()).toEqual([]);
  });
});

it('annotations of the first form are brought up to date, and those with a poisoned revision mended', () => {
  const office = openOffice();
  draw(office, { title: 'old' });
  office.annotations.close();
  const file = join(office.folder, 'annotations.sqlite');
  const sqlite = new Sqlite(file);
  sqlite.exec('ALTER TABLE annotation DROP COLUMN shared_versions');
  sqlite.exec(`UPDATE annotation SET revision = ${Number.MAX_SAFE_INTEGER}`);
  sqlite.pragma('user_version = 1');
  sqlite.close();
  const annotations = openAnnotations(office.folder);
  expect(annotations.list()).toMatchObject([{ title: 'old', revision: 1, sharedVersions: [] }]);
  annotations.close();
});
