/** Colours and widths of the printed map, in points; lighter than the screen's, as paper wants. */
export const MAP_INK = {
  sea: '#d5e6ef',
  seaEdge: '#7fa9bf',
  lake: '#cfe3ee',
  lakeEdge: '#6f9fb8',
  river: '#5f98b6',
  outsideVeil: '#ffffff',
  provinceEdge: '#0f4557',
  provinceGlow: '#0f4557',
  provinceBorder: '#8a8f86',
  countryBorder: '#55534e',
  disputedBorder: '#8d5a5a',
  ecoregion: '#2f6b3a',
  graticule: '#7d97a1',
  frame: '#1b2529',
  halo: '#ffffff',
  town: '#1b2529',
  waterName: '#2b6584',
  areaName: '#6c7478',
  worldHeritage: '#c99700',
  worldHeritageEdge: '#5c4500',
  ramsar: '#1c86c7',
  ramsarEdge: '#0b3d5c',
  biosphere: '#4b9b57',
  biosphereEdge: '#1e4d27',
} as const;

/** Share of white over everything outside the province. */
export const VEIL_OPACITY = 0.46;

/** More white where the ecoregion ends. */
export const OUTER_VEIL_OPACITY = 0.32;

/** Half the side of a site's symbol. */
export const SYMBOL_RADIUS = 3.6;
