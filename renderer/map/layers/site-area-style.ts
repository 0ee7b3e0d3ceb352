import type { PathOptions } from 'leaflet';
import type { SiteSymbol } from '#shared/cartography/site-symbols.ts';
import type { MapEmphasis } from '../map-store.ts';

/** As strong as the symbols of sites that step back; see styles/map.css. */
const STEPPED_BACK = 0.35;

/** Whether a site steps back because the page is about others. */
export function isSteppedBack({ sites, selected }: MapEmphasis, siteId: string): boolean {
  const isSelected = selected?.kind === 'site' && selected.id === siteId;
  return sites.length > 0 && !isSelected && !sites.includes(siteId);
}

/** How the circle of a site's true area is drawn. */
export function siteAreaStyle(
  symbol: SiteSymbol,
  { isSelected, isPaler }: { readonly isSelected: boolean; readonly isPaler: boolean },
): PathOptions {
  const strength = isPaler ? STEPPED_BACK : 1;
  return {
    color: symbol.outline,
    weight: isSelected ? 2.5 : 1,
    opacity: (isSelected ? 1 : 0.65) * strength,
    fillColor: symbol.colour,
    fillOpacity: (isSelected ? 0.28 : 0.13) * strength,
  };
}
