import { describe, expect, it } from 'vitest';
import type { ImportReport } from '#renderer/annotations/import/import-files.ts';
import { canTakeBack, stepsOf } from '#renderer/annotations/import/import-steps.ts';
import type { EditKind } from '#renderer/annotations/state/edit-label.ts';
import { exampleAnnotation } from './annotations-examples.ts';

function done(file: string, changed: number): ImportReport {
  const change = { before: null, after: exampleAnnotation() };
  const response = {
    changes: Array.from({ length: changed }, () => change),
    added: changed,
    updated: 0,
    unchanged: 0,
    conflicts: 0,
    repeated: 0,
    adjusted: [],
    refused: [],
  };
  return { state: 'done', file, response };
}

const step = (kind: EditKind, title: string) => ({
  label: { kind, title, category: 'other' as const, count: 1 },
  changes: [],
});
const historyOf = (...past: ReturnType<typeof step>[]) => ({ past, future: [] });

describe('taking back the import of several files', () => {
  const reports: ImportReport[] = [
    done('a.json', 1),
    { state: 'wrong-kind', file: 'b.txt' },
    done('c.json', 0),
    done('d.json', 3),
  ];
  const [a, d] = [step('import', 'a.json'), step('import', 'd.json')];

  it('undoes one step for each file that changed something', () => {
    expect(stepsOf(reports)).toEqual(['a.json', 'd.json']);
    expect(canTakeBack(historyOf(step('title', 'x'), a, d), stepsOf(reports))).toBe(true);
  });

  it('is not offered once something was edited, or undone, or never changed', () => {
    const steps = stepsOf(reports);
    expect(canTakeBack(historyOf(a, d, step('title', 'x')), steps)).toBe(false);
    expect(canTakeBack(historyOf(a), steps)).toBe(false);
    expect(canTakeBack(historyOf(step('title', 'a.json'), d), steps)).toBe(false);
    expect(canTakeBack(historyOf(a, d), [])).toBe(false);
  });
});
