import { createStore } from '#renderer/app/store.ts';
import type { AnnotationCategory, AnnotationColour } from '#shared/model/closed-lists.ts';

/** Who draws one burn scar mostly draws more: the next drawing begins with what was chosen last. */
export const lastChoiceStore = createStore<{
  readonly category: AnnotationCategory;
  readonly colour: AnnotationColour;
}>({ category: 'observation', colour: 'red' });
