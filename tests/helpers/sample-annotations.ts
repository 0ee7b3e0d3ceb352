import type { Annotation } from '#shared/model/annotation.ts';
import { sampleAnnotation } from './sample-annotation.ts';

/** Invented drawings of an analyst in Primorsky Krai: they show the program, not the land. */
export const SAMPLE_ANNOTATIONS: readonly Annotation[] = [
  sampleAnnotation({
    id: '0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a1001',
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [131.85, 44.98],
          [132.05, 45.06],
          [132.22, 44.97],
          [132.18, 44.83],
          [131.98, 44.8],
          [131.85, 44.98],
        ],
      ],
    },
    title: 'Весенний пал у Ханки',
    note: 'Пример: граница по снимку, проверить на месте.',
  }),
  sampleAnnotation({
    id: '0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a1002',
    geometry: {
      type: 'LineString',
      coordinates: [
        [134.73, 45.93],
        [135.1, 46.22],
        [135.6, 46.36],
        [136.1, 46.7],
      ],
    },
    title: 'Лесная дорога (план)',
    note: 'Пример: трасса из проекта.',
    category: 'planned-road',
    colour: 'violet',
  }),
  sampleAnnotation({
    id: '0b0c5b0e-5a53-4d53-9d0c-3f0d4c7a1003',
    geometry: { type: 'Point', coordinates: [135.9, 44.9] },
    title: 'Петли сняты: 7',
    note: 'Пример.',
    category: 'snare',
    colour: 'orange',
  }),
];
