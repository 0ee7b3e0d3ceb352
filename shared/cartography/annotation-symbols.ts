import type { AnnotationCategory } from '../model/closed-lists.ts';

/**
 * A line drawing for each category of annotation, so that none is told by colour
 * alone. Paths on a 20 × 20 grid, drawn as round-ended lines of 1.6 units, unfilled.
 */
export const ANNOTATION_SYMBOL_PATHS: Readonly<Record<AnnotationCategory, string>> = {
  // A flame.
  'burn-scar':
    'M10.4 3C10.6 6.2 14.8 7.6 14.8 12.2A4.8 4.8 0 0 1 5.2 12.2C5.2 9.8 6.8 8.8 7.2 7C8.6 7.6 9 8.6 9 9.6C10 8.2 10.6 5.6 10.4 3Z',
  // A noose on its peg.
  snare: 'M10 3.5A4.6 4.6 0 1 1 9.9 3.5M10 12.7V17M7 17H13',
  // A stump with its rings.
  logging:
    'M4.8 7.5A5.2 2.6 0 1 1 15.2 7.5A5.2 2.6 0 1 1 4.8 7.5M4.8 7.5L4 16H16L15.2 7.5M9 7.5H11',
  'planned-road': 'M7 3.5L4 16.5M13 3.5L16 16.5M10 3.5V6M10 8.7V11.2M10 14V16.5',
  // A pickaxe.
  mining: 'M3.5 8.5C7 3.8 13 3.8 16.5 8.5M10 5V17',
  // A wall, and water before it.
  dam: 'M12 3.5V16.5H17L14.5 3.5ZM3 8C4.5 6.8 5.5 9.2 7 8S9 7.6 9.5 8M3 12.5C4.5 11.3 5.5 13.7 7 12.5S9 12.1 9.5 12.5',
  // A drop, crossed.
  pollution:
    'M10 3C10 3 4.8 9.2 4.8 12.2A5.2 5.2 0 0 0 15.2 12.2C15.2 9.2 10 3 10 3ZM8.2 10.6L11.8 14.2M11.8 10.6L8.2 14.2',
  // Grass.
  grazing: 'M10 16.5V4M10 16.5C9.6 12 7.4 9.4 4 8.6M10 16.5C10.4 12 12.6 9.4 16 8.6',
  // A flag.
  patrol: 'M6 17V3.5M6 4L15.5 7.4L6 10.8',
  // An eye.
  observation: 'M2.8 10C6 5.2 14 5.2 17.2 10C14 14.8 6 14.8 2.8 10ZM10 7.8A2.2 2.2 0 1 1 9.9 7.8',
  // Three dots, drawn as small rings so that they are as heavy as the other lines.
  other: 'M5.6 10A.6.6 0 1 1 5.6 9.99M10.6 10A.6.6 0 1 1 10.6 9.99M15.6 10A.6.6 0 1 1 15.6 9.99',
};
