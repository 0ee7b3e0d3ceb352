import { describe, expect, it } from 'vitest';
import { listAnnotations } from '#renderer/annotations/list/list-annotations.ts';
import { changeFields } from '#renderer/annotations/operations/change-fields.ts';
import { changeGeometry } from '#renderer/annotations/operations/change-geometry.ts';
import { createAnnotation } from '#renderer/annotations/operations/create-annotation.ts';
import { deleteAnnotation } from '#renderer/annotations/operations/delete-annotation.ts';
import { annotationSchema } from '#shared/model/annotation.ts';
import { exampleAnnotation } from './annotations-examples.ts';

const ANNOTATIONS = [
  exampleAnnotation({
    id: 'a',
    title: 'Петля у Бикина',
    category: 'snare',
    createdAt: '2026-05-01T00:00:00Z',
  }),
  exampleAnnotation({
    id: 'b',
    title: '',
    category: 'burn-scar',
    note: 'Хасан',
    createdAt: '2026-05-03T00:00:00Z',
  }),
  exampleAnnotation({
    id: 'c',
    title: '火烧迹地',
    category: 'burn-scar',
    createdAt: '2026-05-02T00:00:00Z',
  }),
];

const WORDS = {
  titleOf: ({ title, category }: (typeof ANNOTATIONS)[number]) => (title === '' ? category : title),
  categoryOf: ({ category }: (typeof ANNOTATIONS)[number]) => category,
  compare: new Intl.Collator('ru').compare,
};

function ids(wish: Partial<Parameters<typeof listAnnotations>[1]>): string {
  const whole = { order: 'newest' as const, category: '', text: '', ...wish };
  return listAnnotations(ANNOTATIONS, whole, WORDS)
    .map(({ id }) => id)
    .join('');
}

describe('the list', () => {
  it('is ordered as wanted', () => {
    expect(ids({})).toBe('bca');
    expect(ids({ order: 'title' })).toBe('abc');
    expect(ids({ order: 'category' }).at(-1)).toBe('a');
  });
  it('is narrowed by category and by text in titles and notes, however it is written', () => {
    expect(ids({ category: 'burn-scar' })).toBe('bc');
    expect(ids({ text: 'хасан' })).toBe('b');
    expect(ids({ text: 'БИКИН' })).toBe('a');
    expect(ids({ text: '迹地' })).toBe('c');
    expect(ids({ text: 'nothing' })).toBe('');
  });
});

describe('edits', () => {
  const annotation = exampleAnnotation({ title: 'Old' });
  it('are records of before and after', () => {
    expect(changeFields(annotation, { title: 'New' })).toEqual({
      before: annotation,
      after: { ...annotation, title: 'New' },
    });
    expect(changeFields(annotation, { title: 'Old' })).toBeNull();
    expect(deleteAnnotation(annotation)).toEqual({ before: annotation, after: null });
    expect(changeGeometry(annotation, { type: 'Point', coordinates: [134.5, 45.5] })).toBeNull();
    const moved = changeGeometry(annotation, { type: 'Point', coordinates: [135, 46] });
    expect(moved?.after?.geometry).toEqual({ type: 'Point', coordinates: [135, 46] });
  });
  it('begin with an annotation that the schema accepts', () => {
    const { before, after } = createAnnotation({
      id: 'a1b2c3d4-0000-4000-8000-000000000000',
      geometry: { type: 'Point', coordinates: [135, 46] },
      category: 'snare',
      colour: 'red',
      author: 'А. Иванов',
      now: '2026-05-01T08:00:00.000Z',
    });
    expect(before).toBeNull();
    expect(annotationSchema.safeParse(after).success).toBe(true);
  });
});
