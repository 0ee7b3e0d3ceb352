import { DESIGNATION_PATHS, SITE_SYMBOLS } from '#shared/cartography/site-symbols.ts';
import type { Site } from '#shared/model/site.ts';

const SVG = 'http://www.w3.org/2000/svg';

function path(definition: string, attributes: Readonly<Record<string, string>>): SVGPathElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('d', definition);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A site's symbol with the marks of its international labels; styles/map.css sets its size. */
export function siteIcon(site: Site): HTMLElement {
  const symbol = SITE_SYMBOLS[site.category];
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-12 -12 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(
    path(symbol.path, { class: 'halo' }),
    path(symbol.path, { fill: symbol.colour, stroke: symbol.outline, 'stroke-width': '2' }),
  );
  const holder = document.createElement('div');
  holder.className = 'site-icon';
  holder.append(svg);

  const kinds = new Set(site.designations.map((designation) => designation.kind));
  const marks = [
    kinds.has('world-heritage') ? ['world-heritage', DESIGNATION_PATHS.worldHeritage] : null,
    kinds.has('ramsar') ? ['ramsar', DESIGNATION_PATHS.ramsar] : null,
    kinds.has('biosphere-reserve') ? ['biosphere', DESIGNATION_PATHS.biosphereReserve] : null,
  ].filter((mark) => mark !== null);
  marks.forEach(([name = '', definition = ''], index) => {
    const mark = document.createElementNS(SVG, 'svg');
    mark.setAttribute('viewBox', '-12 -12 24 24');
    mark.setAttribute('class', `site-label-mark ${name} position-${index}`);
    mark.append(path(definition, {}));
    holder.append(mark);
  });
  return holder;
}
