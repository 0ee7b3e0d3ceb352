import { useMemo } from 'react';
import { FIRST_ENTRY, type HistoryEntry, readHistoryEntry } from './history-entry.ts';
import { formatMapView, type MapView, parseMapView } from './map-view-parameter.ts';
import { parseRoute, type Route, routePath } from './routes.ts';
import { createStore, useStore } from './store.ts';

/** Where the reader is, and how they came there. */
export interface AtlasLocation {
  readonly route: Route;
  /** Filters of the page and the map's view (`at`). */
  readonly query: URLSearchParams;
  /**
   * `restored` when the address itself says what the map shows: going back or
   * forward, or a pasted address. Pages then leave the map where it is.
   */
  readonly arrival: 'followed' | 'restored';
  /** Counts navigations up; the same address reached twice differs. */
  readonly visit: number;
}

const VIEW_PARAMETER = 'at';
let visits = 0;

function readLocation(arrival: AtlasLocation['arrival']): AtlasLocation {
  visits += 1;
  const query = new URLSearchParams(window.location.search);
  return { route: parseRoute(window.location.pathname), query, arrival, visit: visits };
}

/** Whether the program was opened with an address that says what the map shows. */
export const HAS_STARTED_WITH_VIEW =
  parseMapView(new URLSearchParams(window.location.search).get(VIEW_PARAMETER)) !== null;

const locationStore = createStore(readLocation(HAS_STARTED_WITH_VIEW ? 'restored' : 'followed'));

window.addEventListener('popstate', () => locationStore.set(readLocation('restored')));

/**
 * Keeps the slashes of a view readable: they are allowed in a query. With the origin, as a path
 * that begins with two slashes would name another host.
 */
function address(path: string, query: URLSearchParams): string {
  const text = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return window.location.origin + path + (text === '' ? '' : `?${text}`);
}

function currentEntry(): HistoryEntry {
  return readHistoryEntry(window.history.state);
}

/**
 * Opens a page as a new step of the history; the map's view is carried along.
 *
 * @param leftBy address of the link that was followed, which takes the focus again after going back
 */
export function navigate(
  route: Route,
  filters: Readonly<Record<string, string>> = {},
  leftBy: string | null = null,
): void {
  const query = new URLSearchParams(filters);
  const view = currentQuery().get(VIEW_PARAMETER);
  if (view !== null) query.set(VIEW_PARAMETER, view);
  const entry = currentEntry();
  window.history.replaceState({ ...entry, leftBy }, '');
  const next: HistoryEntry = { ...FIRST_ENTRY, step: entry.step + 1 };
  window.history.pushState(next, '', address(routePath(route), query));
  locationStore.set(readLocation('followed'));
}

/** Goes back to the page before, its filters and its place; opens `route` where none was of the atlas. */
export function goBackOr(route: Route): void {
  if (currentEntry().step > 0) window.history.back();
  else navigate(route);
}

/** The address of the link by which the current page was left, when it is reached by going back. */
export function linkLeftBy(): string | null {
  return currentEntry().leftBy;
}

/** Opens the page of a path, such as the desktop program's menu sends. */
export function navigateToPath(path: string): void {
  const { pathname, searchParams } = new URL(path, window.location.origin);
  navigate(parseRoute(pathname), Object.fromEntries(searchParams));
}

function currentQuery(): URLSearchParams {
  return new URLSearchParams(window.location.search);
}

/** Changes filters of the page one is on, without a new step of the history. */
export function replaceFilters(filters: Readonly<Record<string, string | null>>): void {
  const query = currentQuery();
  for (const [name, value] of Object.entries(filters)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  window.history.replaceState(currentEntry(), '', address(window.location.pathname, query));
  locationStore.set((current) => ({ ...current, query }));
}

/** Writes the map's view into the address; pages need not know, so nobody is told. */
export function replaceMapView(view: MapView): void {
  const query = currentQuery();
  query.set(VIEW_PARAMETER, formatMapView(view));
  window.history.replaceState(currentEntry(), '', address(window.location.pathname, query));
}

/** The view that the address asks for, if it does. */
export function mapViewOfAddress(): MapView | null {
  return parseMapView(currentQuery().get(VIEW_PARAMETER));
}

export function useAtlasLocation(): AtlasLocation {
  return useStore(locationStore);
}

/** The current location, for code outside React. */
export function currentLocation(): AtlasLocation {
  return locationStore.get();
}

/** Tells of every change of page, for code outside React. */
export const onLocationChange = locationStore.subscribe;

/** One filter of the page's address and how to change it. */
export function useFilter(name: string): readonly [string, (value: string) => void] {
  const { query } = useAtlasLocation();
  const value = query.get(name) ?? '';
  return useMemo(
    () => [value, (next: string) => replaceFilters({ [name]: next })] as const,
    [name, value],
  );
}
