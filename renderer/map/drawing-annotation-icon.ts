import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { ANNOTATION_SYMBOL_PATHS } from '#shared/cartography/annotation-symbols.ts';
import type { Annotation } from '#shared/model/annotation.ts';

/**
 * The symbol of an annotation on the map, with its title beside it. Built from
 * elements, so that a title can never be read as markup.
 */
export function annotationIcon(annotation: Annotation, title: string): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'annotation-mark-body';
  mark.innerHTML =
    `<svg viewBox="0 0 32 32" aria-hidden="true"><circle cx="16" cy="16" r="14" fill="#ffffff"/>` +
    `<circle cx="16" cy="16" r="12.5" fill="${ANNOTATION_COLOUR_VALUES[annotation.colour]}"/>` +
    `<path transform="translate(6 6)" d="${ANNOTATION_SYMBOL_PATHS[annotation.category]}" fill="none"` +
    ` stroke="#ffffff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  const label = document.createElement('span');
  label.className = 'annotation-mark-title';
  label.textContent = title;
  mark.append(label);
  return mark;
}
