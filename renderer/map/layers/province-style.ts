import type { PathOptions } from 'leaflet';

/** Ink of the land's borders and of what is chosen; see styles/tokens.css. */
const BORDER = '#5d5470';
const ACCENT = '#0f4f4a';

/** The relief and the symbols are still seen below a shade. */
const SHADE_OPACITY = 0.6;

/** A province that the page is about, but says nothing of in colours. */
const UNSHADED = { fillColor: BORDER, fillOpacity: 0.16 };

export type ProvinceState = 'plain' | 'hovered' | 'in-range' | 'selected';

/**
 * How a province is drawn. The outline tells the state; the fill only supports it.
 *
 * @param shade colour of what the page says about the province; `null` where it says it of others only
 */
export function provinceStyle(state: ProvinceState, shade?: string | null): PathOptions {
  if (shade !== undefined && state === 'in-range') {
    const fill = shade === null ? UNSHADED : { fillColor: shade, fillOpacity: SHADE_OPACITY };
    return { ...provinceStyle(state), ...fill };
  }
  switch (state) {
    case 'plain':
      return { color: BORDER, weight: 1, opacity: 0.55, fillColor: ACCENT, fillOpacity: 0 };
    case 'hovered':
      return { color: ACCENT, weight: 2, opacity: 0.9, fillColor: ACCENT, fillOpacity: 0.08 };
    case 'in-range':
      return { color: ACCENT, weight: 1.5, opacity: 0.8, fillColor: '#d98a1f', fillOpacity: 0.14 };
    case 'selected':
      return { color: ACCENT, weight: 3, opacity: 1, fillColor: ACCENT, fillOpacity: 0 };
  }
}
