import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { ANNOTATION_SYMBOL_PATHS } from '#shared/cartography/annotation-symbols.ts';
import type { AnnotationCategory, AnnotationColour } from '#shared/model/closed-lists.ts';

interface CategoryMarkProps {
  readonly category: AnnotationCategory;
  readonly colour: AnnotationColour;
  readonly size?: number;
}

/** The symbol that the map draws; words beside it say the category. */
export function CategoryMark({ category, colour, size = 24 }: CategoryMarkProps) {
  return (
    <svg
      className="category-mark"
      viewBox="3 3 26 26"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <circle cx={16} cy={16} r={12.5} fill={ANNOTATION_COLOUR_VALUES[colour]} />
      <path
        transform="translate(6 6)"
        d={ANNOTATION_SYMBOL_PATHS[category]}
        fill="none"
        stroke="#ffffff"
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
