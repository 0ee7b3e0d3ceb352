import { useEffect } from 'react';
import { currentLocation } from '#renderer/app/router.ts';
import { createStore } from '#renderer/app/store.ts';
import type { Position } from '#shared/model/schemas.ts';

/** A province or a site, as the map draws them. */
export interface MapEntity {
  readonly kind: 'province' | 'site';
  readonly id: string;
}

export interface ProvinceShade {
  readonly provinceId: string;
  readonly colour: string;
  readonly label: string;
}

/** What the current page is about: shown strongly, the rest of the map steps back. */
export interface MapEmphasis {
  readonly selected: MapEntity | null;
  /** Range of a species, reach of a threat, sites of a corridor. */
  readonly provinces: readonly string[];
  /** Colours for some of them, with what the legend says of each. */
  readonly shades: readonly ProvinceShade[];
  readonly sites: readonly string[];
  /** A river, drawn along its line. */
  readonly river: string | null;
  /** A place without a symbol of its own, such as a lake's. */
  readonly position: Position | null;
}

/** What the map should move to when the page was opened by following a link. */
export type MapTarget =
  | { readonly kind: 'province'; readonly ids: readonly string[] }
  /** A river's line, or the position where the map has no line of it. */
  | { readonly kind: 'river'; readonly id: string; readonly fallback: readonly Position[] }
  | { readonly kind: 'positions'; readonly positions: readonly Position[] }
  | { readonly kind: 'ecoregion' };

export const NO_EMPHASIS: MapEmphasis = {
  selected: null,
  provinces: [],
  shades: [],
  sites: [],
  river: null,
  position: null,
};

export const MAP_LAYERS = [
  'provinces',
  'ecoregion',
  'sites',
  'areas',
  'annotations',
  'labels',
  'graticule',
] as const;
export type MapLayerName = (typeof MAP_LAYERS)[number];

/** The map says what it shows, pages say what it should show; neither knows the other. */
export const emphasisStore = createStore<MapEmphasis>(NO_EMPHASIS);
export const hoveredStore = createStore<MapEntity | null>(null);
export const sitesInViewStore = createStore<readonly string[]>([]);
export const layersStore = createStore<ReadonlySet<MapLayerName>>(
  new Set<MapLayerName>(['provinces', 'ecoregion', 'sites', 'areas', 'annotations', 'labels']),
);
/** `request` counts up, so that the same target can be asked for twice. */
export const targetStore = createStore<{
  readonly target: MapTarget;
  readonly request: number;
  readonly isAnimated: boolean;
} | null>(null);

/** Shows on the map what a link in the panel leads to. */
export function hoverEntity(entity: MapEntity | null): void {
  hoveredStore.set(entity);
}

/** Moves the map so that the target can be seen. */
export function showOnMap(target: MapTarget): void {
  targetStore.set((current) => ({
    target,
    request: (current?.request ?? 0) + 1,
    isAnimated: true,
  }));
}

/**
 * Moves the map to what a page is about: at once where the program was opened with that page, as a
 * movement would only show tiles of a place that nobody asked for.
 */
export function showPageOnMap(target: MapTarget): void {
  targetStore.set((current) => ({
    target,
    request: (current?.request ?? 0) + 1,
    isAnimated: current !== null || currentLocation().visit > 1,
  }));
}

/** Moves the map to a place that has no page, and rings it until another page is opened. */
export function showPlace(position: Position): void {
  showOnMap({ kind: 'positions', positions: [position] });
  emphasisStore.set((current) => ({ ...current, position }));
}

/** Emphasises what a page is about for as long as the page is open. */
export function useMapEmphasis(emphasis: MapEmphasis): void {
  const key = JSON.stringify(emphasis);
  useEffect(() => {
    emphasisStore.set(JSON.parse(key));
    hoveredStore.set(null);
    return () => emphasisStore.set(NO_EMPHASIS);
  }, [key]);
}
