import { describe, expect, it } from 'vitest';
import { readGeoJson, writeGeoJson } from '#electron/exchange/geojson.ts';
import { planImport } from '#electron/services/annotations/plan-import.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const newId = () => '5f0f4a57-6c7a-4b52-9d2e-2f4a0c0a0001';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as AtlasError).code;
  }
  return 'no error';
}

describe('GeoJSON', () => {
  it('brings an annotation back unchanged', () => {
    const annotation = sampleAnnotation();
    const [feature] = readGeoJson(writeGeoJson([annotation])).features;
    expect(feature?.annotation).toEqual(annotation);
  });

  it('takes shapes of other programs: parts split, elevations dropped, title found', () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { Name: 'Road', desc: 'planned' },
          geometry: {
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
          },
        },
      ],
    });
    const [feature] = readGeoJson(text).features;
    expect(feature?.annotation).toBeNull();
    expect(feature?.title).toBe('Road');
    expect(feature?.note).toBe('planned');
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

  it.each([
    ['a cut-off file', '{"type":"FeatureCollection","features":[{"type":"Fea'],
    ['not GeoJSON', '{"hello":1}'],
    [
      'another coordinate system',
      '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::28483"}},"features":[]}',
    ],
  ])('refuses %s as a whole', (_, text) => {
    expect(codeOf(() => readGeoJson(text))).toBe('invalid-file');
  });

  it.each([
    ['a latitude of 95', { type: 'Point', coordinates: [130, 95] }],
    [
      'an open ring',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
    ],
    ['a line of one point', { type: 'LineString', coordinates: [[0, 0]] }],
    ['text for numbers', { type: 'Point', coordinates: ['130', '45'] }],
    ['no geometry', null],
  ])('refuses a feature with %s and says why', (_, geometry) => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry }],
    });
    const { features, refused } = readGeoJson(text);
    expect(features).toEqual([]);
    const code = geometry === null ? 'no-geometry' : 'not-wgs84';
    expect(refused).toEqual([{ index: 0, code, reason: expect.any(String) }]);
  });
});

describe('planImport', () => {
  const here = sampleAnnotation({ revision: 4, updatedAt: '2026-05-01T00:00:00.000Z' });
  const importOf = (annotation: typeof here) => readGeoJson(writeGeoJson([annotation]));

  it('adds what is not here', () => {
    const plan = planImport(importOf(here), [], NOW, newId);
    expect(plan).toMatchObject({ added: 1, updated: 0, unchanged: 0 });
  });

  it('replaces by a later edit and keeps against an earlier one', () => {
    const later = { ...here, title: 'later', updatedAt: '2026-06-01T00:00:00.000Z' };
    const earlier = { ...here, title: 'earlier', updatedAt: '2026-04-01T00:00:00.000Z' };
    expect(planImport(importOf(later), [here], NOW, newId)).toMatchObject({ updated: 1 });
    expect(planImport(importOf(earlier), [here], NOW, newId)).toMatchObject({
      unchanged: 1,
      changes: [],
    });
  });

  it('changes nothing when the same file comes twice', () => {
    expect(planImport(importOf(here), [here], NOW, newId).changes).toEqual([]);
  });
});
