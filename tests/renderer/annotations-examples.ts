import type { Annotation } from '#shared/model/annotation.ts';

/** An annotation for tests; give what matters. */
export function exampleAnnotation(given: Partial<Annotation> = {}): Annotation {
  return {
    id: 'example',
    geometry: { type: 'Point', coordinates: [134.5, 45.5] },
    title: '',
    note: '',
    category: 'other',
    colour: 'red',
    author: '',
    createdAt: '2026-05-01T08:00:00.000Z',
    updatedAt: '2026-05-01T08:00:00.000Z',
    revision: 1,
    sharedVersions: [],
    ...given,
  };
}
