import { useAtlasLocation } from '#renderer/app/router.ts';
import { createStore } from '#renderer/app/store.ts';

/** Pointed at in the list or on the map. */
export const hoveredAnnotationStore = createStore<string | null>(null);

/** The annotation whose corners can be dragged. */
export const editedAnnotationStore = createStore<string | null>(null);

/** The annotation whose page is open. */
export function useSelectedAnnotationId(): string | null {
  const { route } = useAtlasLocation();
  if (route.page !== 'extension' || route.name !== 'annotations') return null;
  return route.rest[0] ?? null;
}
