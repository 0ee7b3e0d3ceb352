import { changePreferences } from '#renderer/app/preferences.ts';
import { navigate } from '#renderer/app/router.ts';
import type { Annotation, AnnotationGeometry } from '#shared/model/annotation.ts';
import { type AnnotationFields, changeFields } from './operations/change-fields.ts';
import { changeGeometry } from './operations/change-geometry.ts';
import { createAnnotation } from './operations/create-annotation.ts';
import { deleteAnnotation } from './operations/delete-annotation.ts';
import { newId } from './operations/new-id.ts';
import type { EditResult } from './state/annotation-editor.ts';
import { annotationEditor } from './state/annotations.ts';
import type { EditKind, EditLabel } from './state/edit-label.ts';
import { lastChoiceStore } from './state/last-choice.ts';

export function openAnnotation(id: string): void {
  navigate({ page: 'extension', name: 'annotations', rest: [id] });
}

export function openAnnotationList(): void {
  navigate({ page: 'extension', name: 'annotations', rest: [] });
}

function labelOf(kind: EditKind, { title, category }: Annotation): EditLabel {
  return { kind, title, category, count: 1 };
}

/** Stores a finished drawing and opens it, so that it can be named. */
export async function storeDrawing(
  geometry: AnnotationGeometry,
  author: string,
): Promise<EditResult> {
  const change = createAnnotation({
    ...lastChoiceStore.get(),
    id: newId(),
    geometry,
    author,
    now: new Date().toISOString(),
  });
  const stored = annotationEditor.edit(labelOf('create', change.after), () => [change]);
  changePreferences({ isPanelOpen: true });
  openAnnotation(change.after.id);
  const result = await stored;
  // It is a sketch again: there is no page of it to show.
  if (!result.ok) openAnnotationList();
  return result;
}

/** What a reader writes about an annotation in their own words. */
export type WrittenFields = Pick<AnnotationFields, 'title' | 'note' | 'author'>;

function isWritten(name: keyof AnnotationFields): name is keyof WrittenFields {
  return name === 'title' || name === 'note' || name === 'author';
}

/** All that is written, for the clipboard. */
export function writtenText({ title, note }: WrittenFields): string {
  return [title, note].filter((text) => text.trim() !== '').join('\n\n');
}

/**
 * Stores an annotation that was deleted meanwhile once more, under an id of its own, with what
 * was being written about it, and opens it.
 */
export async function storeAsNew(
  annotation: Annotation,
  written: WrittenFields,
): Promise<EditResult> {
  const { geometry, category, colour } = annotation;
  const shape = { id: newId(), geometry, category, colour };
  const change = createAnnotation({ ...shape, ...written, now: new Date().toISOString() });
  const label = labelOf('create', { ...annotation, ...written });
  const result = await annotationEditor.edit(label, () => [change]);
  if (result.ok) openAnnotation(shape.id);
  return result;
}

/** Says, on leaving the page of a deleted annotation, that what was written there is not stored. */
export function reportUnstored(annotation: Annotation, written: WrittenFields): void {
  const label = labelOf('note', { ...annotation, title: written.title });
  annotationEditor.reportGone({ ...label, text: writtenText(written) });
}

/** Stores one field that the reader has finished writing or chosen. */
export function storeField<Name extends keyof AnnotationFields>(
  annotation: Annotation,
  name: Name,
  value: AnnotationFields[Name],
): Promise<EditResult> {
  const fields: Partial<AnnotationFields> = { [name]: value };
  if (name === 'category' || name === 'colour') {
    lastChoiceStore.set((choice) => ({ ...choice, ...fields }));
  }
  const label = labelOf(name, { ...annotation, ...fields });
  const text = isWritten(name) ? { text: String(value) } : {};
  return annotationEditor.edit({ ...label, ...text }, (annotations) => {
    const current = annotations.find(({ id }) => id === annotation.id);
    if (current === undefined) return null;
    const change = changeFields(current, fields);
    return change === null ? [] : [change];
  });
}

export function storeGeometry(
  annotation: Annotation,
  geometry: AnnotationGeometry,
): Promise<EditResult> {
  return annotationEditor.edit(labelOf('reshape', annotation), (annotations) => {
    const current = annotations.find(({ id }) => id === annotation.id);
    if (current === undefined) return null;
    const change = changeGeometry(current, geometry);
    return change === null ? [] : [change];
  });
}

/** Deletes without asking: a message offers to undo it. */
export function removeAnnotation(annotation: Annotation): Promise<EditResult> {
  return annotationEditor.edit(labelOf('delete', annotation), (annotations) => {
    const current = annotations.find(({ id }) => id === annotation.id);
    return current === undefined ? [] : [deleteAnnotation(current)];
  });
}
