import { describe, expect, test } from 'vitest';
import { readHistoryEntry } from '#renderer/app/history-entry.ts';
import { formatMapView, parseMapView } from '#renderer/app/map-view-parameter.ts';
import {
  entityRoute,
  parseRoute,
  type Route,
  routePath,
  subjectRoute,
} from '#renderer/app/routes.ts';

describe('routes', () => {
  const routes: readonly Route[] = [
    { page: 'home' },
    { page: 'ecoregion' },
    { page: 'province', id: 'RU-PRI' },
    { page: 'site', id: 'ru-sikhote-alinsky-zapovednik' },
    { page: 'species', id: 'panthera-tigris-altaica' },
    { page: 'threat', id: 'poaching' },
    { page: 'feature', kind: 'border-area', id: 'khanka-xingkai' },
    { page: 'site-list' },
    { page: 'species-list' },
    { page: 'threat-list' },
    { page: 'designation-list' },
    { page: 'compare' },
    { page: 'about' },
    { page: 'extension', name: 'annotations', rest: [] },
    { page: 'extension', name: 'briefings', rest: ['RU-PRI', 'a b'] },
  ];
  test.each(routes)('$page has a path that is read back', (route) => {
    expect(parseRoute(routePath(route))).toEqual(route);
  });

  test.each([
    '/site',
    '/nope',
    '/feature/river',
    '/feature/nonsense/amur',
    '/site/a/b',
    '/sites/x',
    '//',
    '//sites',
  ])('%s is no page', (path) => expect(parseRoute(path)).toEqual({ page: 'not-found', path }));

  test('a broken escape does not throw', () => {
    expect(parseRoute('/site/%E0%A4%A')).toEqual({ page: 'site', id: '%E0%A4%A' });
  });

  test('subjects of claims lead to their pages', () => {
    expect(subjectRoute('river:amur')).toEqual({ page: 'feature', kind: 'river', id: 'amur' });
    expect(subjectRoute('site:x')).toEqual({ page: 'site', id: 'x' });
    expect(subjectRoute('atlas:amur-heilong')).toEqual({ page: 'ecoregion' });
    expect(subjectRoute('nothing')).toBeNull();
  });

  test('a town has a place but no page', () => expect(entityRoute('place', 'chita')).toBeNull());
});

describe('what the history keeps', () => {
  test('is read back', () => {
    const entry = { step: 3, leftBy: '/site/x' };
    expect(readHistoryEntry(structuredClone(entry))).toEqual(entry);
  });
  test.each([null, undefined, 7, {}, { step: 'x', leftBy: 1 }])('%s is a first page', (state) =>
    expect(readHistoryEntry(state)).toEqual({ step: 0, leftBy: null }),
  );
});

describe('the map view in the address', () => {
  test('is read back', () => {
    const view = { zoom: 7, centre: [134.7012, 45.4541] } as const;
    expect(formatMapView(view)).toBe('7/45.4541/134.7012');
    expect(parseMapView(formatMapView(view))).toEqual(view);
  });

  test.each([null, '', '7', '7/45', '7/45/', '7/95/130', '7/45/200', 'x/45/130', '7/45/130/1'])(
    '%s is no view',
    (text) => expect(parseMapView(text)).toBeNull(),
  );
});
