import type { AnnotationColour } from '../model/closed-lists.ts';

/** Line colour of annotations on screen and paper; fills use it at low opacity. */
export const ANNOTATION_COLOUR_VALUES: Readonly<Record<AnnotationColour, string>> = {
  red: '#c62828',
  orange: '#d9660a',
  gold: '#a67c00',
  green: '#2e7d32',
  teal: '#00796b',
  blue: '#1565c0',
  violet: '#6a3ab2',
  grey: '#546e7a',
};
