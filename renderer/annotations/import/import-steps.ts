import type { UndoHistory } from '../state/undo-history.ts';
import type { ImportReport } from './import-files.ts';

/** Names of the files that changed something: each is one step of the history. */
export function stepsOf(reports: readonly ImportReport[]): readonly string[] {
  return reports.flatMap((report) =>
    report.state === 'done' && report.response.changes.length > 0 ? [report.file] : [],
  );
}

/** Whether undoing takes back these imports and nothing else: nothing was edited since. */
export function canTakeBack({ past }: UndoHistory, steps: readonly string[]): boolean {
  if (steps.length === 0 || steps.length > past.length) return false;
  const newest = past.slice(-steps.length);
  return newest.every(
    ({ label }, index) => label.kind === 'import' && label.title === steps[index],
  );
}
