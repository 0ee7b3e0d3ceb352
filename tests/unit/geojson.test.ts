import { describe, expect, it } from 'vitest';
import { decodeText } from '#electron/exchange/decode-text.ts';
import { readGeoJson, writeGeoJson } from '#electron/exchange/geojson.ts';
import { readTime } from '#electron/exchange/read-time.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as AtlasError).code;
  }
  return 'no error';
}

const fileOf = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const featureOf = (geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry,
});
const POINT = { type: 'Point', coordinates: [135, 48] };
const SQUARE = [
  [135, 48],
  [136, 48],
  [136, 49],
  [135, 49],
  [135, 48],
];

/** The first feature of a file with one. */
function readOne(geometry: unknown, properties: unknown = {}) {
  return readGeoJson(fileOf(featureOf(geometry, properties))).features[0];
}

describe('writing GeoJSON', () => {
  it('brings an annotation back unchanged', () => {
    const annotation = sampleAnnotation({ revision: 7, title: ' spaces kept ', note: '' });
    const { id, geometry, revision: _, sharedVersions, ...fields } = annotation;
    const read = readGeoJson(writeGeoJson([annotation]));
    expect(read.features).toEqual([
      { index: 0, id, geometries: [geometry], fields, sharedVersions },
    ]);
    expect(read.adjusted).toEqual([]);
  });

  it('winds rings by the right-hand rule, also those that came otherwise', () => {
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [SQUARE.toReversed() as [number, number][]],
    };
    const [feature] = JSON.parse(writeGeoJson([sampleAnnotation({ geometry })])).features;
    expect(feature.geometry.coordinates[0]).toEqual(SQUARE);
  });

  it('is no larger than it must be, so that it can be brought in again', () => {
    const annotation = sampleAnnotation();
    const [collection, end] = writeGeoJson([annotation]).split('\n');
    expect(collection).toBe(JSON.stringify(JSON.parse(collection as string)));
    expect(end).toBe('');
  });
});

describe('shapes of other programs', () => {
  it('are split into parts, elevations dropped, title and note found', () => {
    const geometry = {
      type: 'MultiLineString',
      coordinates: [
        [
          [130, 45, 12],
          [131, 45, 12],
        ],
        [
          [131, 46],
          [132, 46],
        ],
      ],
    };
    const feature = readOne(geometry, { Name: 'Road', desc: 'planned' });
    expect(feature?.id).toBeNull();
    expect(feature?.fields).toEqual({ title: 'Road', note: 'planned' });
    expect(feature?.geometries).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [130, 45],
          [131, 45],
        ],
      },
      {
        type: 'LineString',
        coordinates: [
          [131, 46],
          [132, 46],
        ],
      },
    ]);
  });

  it.each(['title', 'Title', 'name', 'NAME', 'Название', 'NAME_RU', '名称', 'нэр'])(
    'have their title under %s',
    (key) => {
      expect(readOne(POINT, { [key]: 'Лагерь' })?.fields.title).toBe('Лагерь');
    },
  );

  it('may have a number for a title, and nothing that is no text', () => {
    expect(readOne(POINT, { name: 17 })?.fields.title).toBe('17');
    expect(readOne(POINT, { name: { en: 'x' }, label: 'y' })?.fields.title).toBe('y');
    expect(readOne(POINT, 'no properties')?.fields).toEqual({});
  });

  it('may stand alone, as a feature or a bare geometry', () => {
    expect(readGeoJson(JSON.stringify(featureOf(POINT))).features).toHaveLength(1);
    const polygon = { type: 'Polygon', coordinates: [SQUARE] };
    expect(readGeoJson(JSON.stringify(polygon)).features[0]?.geometries).toEqual([polygon]);
  });

  it('keep a title that is too long in the note, without half a letter', () => {
    const title = `${'x'.repeat(198)}🐅🐅`;
    const read = readGeoJson(fileOf(featureOf(POINT, { name: title, note: 'n' })));
    expect(read.features[0]?.fields.title).toBe(`${'x'.repeat(198)}…`);
    expect(read.features[0]?.fields.note).toBe(`${title}\n\nn`);
    expect(read.adjusted).toMatchObject([{ index: 0, code: 'title-cut' }]);
  });

  it('lose only what cannot be read', () => {
    const read = readGeoJson(
      fileOf(
        featureOf(POINT, {
          id: '7B0E6C1E-3C1F-4A3C-9C55-0123456789AB',
          title: 't',
          category: 'dragon',
          colour: 'red',
          updatedAt: 'yesterday',
        }),
      ),
    );
    expect(read.features[0]).toMatchObject({
      id: '7b0e6c1e-3c1f-4a3c-9c55-0123456789ab',
      fields: { title: 't', colour: 'red' },
    });
    expect(read.adjusted.map(({ code }) => code)).toEqual(['category', 'date']);
  });

  it('are closed where a ring was left open', () => {
    const open = { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] };
    expect(readOne(open)?.geometries).toEqual([{ type: 'Polygon', coordinates: [SQUARE] }]);
  });

  it('that cross themselves are mended, and it is said', () => {
    const bowTie = [
      [
        [135, 48],
        [136, 49],
        [136, 48],
        [135, 49],
        [135, 48],
      ],
    ];
    const read = readGeoJson(fileOf(featureOf({ type: 'Polygon', coordinates: bowTie })));
    expect(read.features[0]?.geometries).toHaveLength(2);
    expect(read.adjusted).toMatchObject([{ index: 0, code: 'repaired' }]);
  });

  it('lose a bad part alone', () => {
    const geometry = {
      type: 'MultiPolygon',
      coordinates: [[SQUARE], [[[1, 2]]], null],
    };
    const read = readGeoJson(fileOf(featureOf(geometry)));
    expect(read.features[0]?.geometries).toHaveLength(1);
    expect(read.adjusted).toMatchObject([{ index: 0, code: 'part-dropped' }]);
  });
});

/** Brackets in brackets, written without building them: no stack is deep enough for that. */
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const collections = (depth: number) =>
  `${'{"type":"GeometryCollection","geometries":['.repeat(depth)}${']}'.repeat(depth)}`;

describe('a feature that cannot be taken', () => {
  it.each([
    ['a latitude of 95', { type: 'Point', coordinates: [130, 95] }, 'not-wgs84'],
    ['metres for degrees', { type: 'Point', coordinates: [15028131, 6106854] }, 'not-wgs84'],
    ['a line of one point', { type: 'LineString', coordinates: [[0, 0]] }, 'too-few-points'],
    ['two corners', { type: 'Polygon', coordinates: [SQUARE.slice(0, 2)] }, 'too-few-points'],
    ['text for numbers', { type: 'Point', coordinates: ['130', '45'] }, 'bad-coordinate'],
    ['a null ring', { type: 'Polygon', coordinates: [null] }, 'bad-coordinate'],
    ['no coordinates', { type: 'MultiPoint' }, 'bad-coordinate'],
    ['an empty point', { type: 'Point', coordinates: [] }, 'empty-geometry'],
    ['no parts', { type: 'MultiPolygon', coordinates: [] }, 'empty-geometry'],
    ['an empty collection', { type: 'GeometryCollection', geometries: [] }, 'empty-geometry'],
    ['null in a collection', { type: 'GeometryCollection', geometries: [null] }, 'no-geometry'],
    ['an unknown shape', { type: 'Circle', coordinates: [1, 2] }, 'no-geometry'],
    ['no geometry', null, 'no-geometry'],
    [
      'too many points',
      {
        type: 'LineString',
        coordinates: Array.from({ length: 20_001 }, (_, place) => [135 + place / 1e5, 48]),
      },
      'too-many-points',
    ],
    ['no area', { type: 'Polygon', coordinates: [SQUARE.map(() => [135, 48])] }, 'no-area'],
  ])('for %s is refused with its code, and the rest is taken', (_, geometry, code) => {
    const { features, refused } = readGeoJson(fileOf(featureOf(geometry), featureOf(POINT)));
    expect(features.map(({ index }) => index)).toEqual([1]);
    expect(refused).toEqual([{ index: 0, code, reason: expect.any(String) }]);
  });

  it.each([null, 5, 'x', [[]], { type: 'Point' }])('because it is %j is refused', (value) => {
    const { features, refused } = readGeoJson(fileOf(value, featureOf(POINT)));
    expect(features).toHaveLength(1);
    expect(refused).toMatchObject([{ index: 0, code: 'not-a-feature' }]);
  });

  it.each([
    ['coordinates', `{"type":"Polygon","coordinates":${nested(100_000)}}`, 'bad-coordinate'],
    ['collections', collections(10_000), 'too-deep'],
    ['properties', null, null],
  ])('for absurdly nested %s does not stop the others', (_, geometry, code) => {
    const feature =
      geometry === null
        ? `{"type":"Feature","geometry":${JSON.stringify(POINT)},"properties":{"name":${nested(100_000)},"category":${nested(100_000)}}}`
        : `{"type":"Feature","properties":{},"geometry":${geometry}}`;
    const text = `{"type":"FeatureCollection","features":[${feature},${JSON.stringify(featureOf(POINT))}]}`;
    const { features, refused } = readGeoJson(text);
    expect(features.at(-1)?.index).toBe(1);
    expect(refused.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  });

  it.each([
    `{"type":"FeatureCollection","crs":{"type":"EPSG","properties":{"code":${nested(100_000)}}},"features":[]}`,
    nested(100_000),
  ])('for absurdly nested members keeps the file out', (text) => {
    expect(codeOf(() => readGeoJson(text))).toBe('invalid-file');
  });
});

describe('a file', () => {
  it.each([
    ['that was cut off', '{"type":"FeatureCollection","features":[{"type":"Fea'],
    ['that is empty', ''],
    ['that is null', 'null'],
    ['that is not GeoJSON', '{"hello":1}'],
    ['of TopoJSON', '{"type":"Topology","objects":{}}'],
  ])('%s is refused as a whole', (_, text) => {
    expect(codeOf(() => readGeoJson(text))).toBe('invalid-file');
  });

  const inSystem = (crs: unknown) =>
    JSON.stringify({ type: 'FeatureCollection', crs, features: [featureOf(POINT)] });
  const named = (name: string) => inSystem({ type: 'name', properties: { name } });

  it.each([
    'urn:ogc:def:crs:OGC:1.3:CRS84',
    'urn:ogc:def:crs:OGC::CRS84',
    'urn:ogc:def:crs:EPSG::4326',
    'urn:ogc:def:crs:EPSG:6.9:4326',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
    'http://www.opengis.net/def/crs/OGC/1.3/CRS84',
    'EPSG:4326',
  ])('in %s is in WGS 84, longitude first', (name) => {
    expect(readGeoJson(named(name)).features[0]?.geometries[0]?.coordinates).toEqual([135, 48]);
  });

  it.each([
    named('urn:ogc:def:crs:EPSG::28483'),
    named('urn:ogc:def:crs:EPSG::4284'),
    named('EPSG:14326'),
    named('http://www.opengis.net/def/crs/EPSG/0/4490'),
    inSystem({ type: 'EPSG', properties: { code: 4284 } }),
    inSystem({ type: 'link', properties: { href: 'http://example.com/crs/42' } }),
  ])('in another coordinate system is refused: %s', (text) => {
    expect(codeOf(() => readGeoJson(text))).toBe('invalid-file');
  });

  it('may name WGS 84 by its number, or no system', () => {
    expect(
      readGeoJson(inSystem({ type: 'EPSG', properties: { code: 4326 } })).features,
    ).toHaveLength(1);
    expect(readGeoJson(inSystem(null)).features).toHaveLength(1);
  });
});

describe('the text of a file', () => {
  const text = fileOf(featureOf(POINT, { name: 'Гарь 火烧迹地' }));
  const marked = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', marked],
    ['UTF-16, big end first', Buffer.from(marked).swap16()],
  ])('is read in %s', (_, bytes) => {
    expect(readGeoJson(decodeText(bytes)).features[0]?.fields.title).toBe('Гарь 火烧迹地');
  });

  it.each([
    [
      'Windows-1251',
      Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xc3, 0xe0]), Buffer.from('"}')]),
    ],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('in %s is refused by an error of its own', (_, bytes) => {
    expect(codeOf(() => decodeText(bytes))).toBe('file-not-utf8');
  });
});

describe('a time in a file', () => {
  it.each([
    ['2026-11-24T08:15:30.123Z', '2026-11-24T08:15:30.123Z'],
    ['2026-11-24T08:15:30.123456', '2026-11-24T08:15:30.123Z'],
    ['2026-11-24T18:15:30+10:00', '2026-11-24T08:15:30.000Z'],
    ['2026/11/24 16:15:30+08', '2026-11-24T08:15:30.000Z'],
    ['2026-11-24T08:15', '2026-11-24T08:15:00.000Z'],
    ['2026-11-24', '2026-11-24T00:00:00.000Z'],
  ])('%s is read', (text, expected) => {
    expect(readTime(text)).toBe(expected);
  });

  it.each([
    'yesterday',
    '',
    '24.11.2026',
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    1_764_000_000,
    null,
  ])('%j is none', (value) => {
    expect(readTime(value)).toBeNull();
  });
});
