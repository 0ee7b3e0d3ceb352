import { randomUUID } from 'node:crypto';
import type { Annotation } from '#shared/model/annotation.ts';

/** A burn scar on the plain west of Lake Khanka, 0.1 by 0.1 degrees. */
export function sampleAnnotation(change: Partial<Annotation> = {}): Annotation {
  return {
    id: randomUUID(),
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [132, 44.6],
          [132.1, 44.6],
          [132.1, 44.7],
          [132, 44.7],
          [132, 44.6],
        ],
      ],
    },
    title: 'Гарь у Ханки',
    note: 'Весенний пал',
    category: 'burn-scar',
    colour: 'red',
    author: 'Инспектор',
    createdAt: '2026-04-12T03:00:00.000Z',
    updatedAt: '2026-04-12T03:00:00.000Z',
    revision: 0,
    sharedVersions: [],
    ...change,
  };
}
