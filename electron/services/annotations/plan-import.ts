import type { AdjustedFeature, AnnotationsImportResponse } from '#shared/api/annotations.ts';
import { MAXIMUM_CHANGES } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import {
  type Annotation,
  type AnnotationChange,
  MAXIMUM_NOTE_LENGTH,
} from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import type { ReadGeoJson } from '../../exchange/geojson.ts';
import { cutText } from '../../exchange/geojson-fields.ts';
import { decideImport, type ImportDecision, toAdded } from './decide-import.ts';
import { derivedId } from './derived-id.ts';
import { futureAdjustments, type Incoming, toIncoming } from './incoming.ts';
import { isTooLongForMark, markVersion, withoutVersionMark } from './version-mark.ts';
import { joinVersions } from './version-name.ts';

type Counts = Pick<AnnotationsImportResponse, 'added' | 'updated' | 'unchanged' | 'conflicts'>;

export interface ImportPlan extends Counts {
  readonly changes: readonly AnnotationChange[];
  /** Annotations of which more is known than before, though nobody edited them. */
  readonly versions: readonly Annotation[];
  readonly repeated: number;
  readonly adjusted: readonly AdjustedFeature[];
}

/** The version that lost its id, as an annotation of its own; the same at every office. */
function keepBeside(
  { loser, loserName }: Extract<ImportDecision, { kind: 'conflict' }>,
  language: Language,
): Annotation {
  const whole = withoutVersionMark(loser.title);
  const note = isTooLongForMark(whole) ? `${whole}\n\n${loser.note}` : loser.note;
  return {
    ...loser,
    id: derivedId(`${loser.id} version ${loserName}`),
    title: markVersion(loser.title, loser.updatedAt, language),
    note: cutText(note, MAXIMUM_NOTE_LENGTH),
    revision: 0,
    sharedVersions: joinVersions(loser.sharedVersions, [loserName]),
  };
}

/** Collects what is to be written: each annotation once, whatever happens to it in between. */
class Draft {
  readonly #stored: ReadonlyMap<string, Annotation>;
  readonly #written = new Map<string, Annotation>();
  readonly #versions = new Map<string, Annotation>();

  constructor(stored: readonly Annotation[]) {
    this.#stored = new Map(stored.map((annotation) => [annotation.id, annotation]));
  }

  readonly find = (id: string): Annotation | undefined =>
    this.#written.get(id) ?? this.#versions.get(id) ?? this.#stored.get(id);

  write(annotation: Annotation): void {
    this.#written.set(annotation.id, annotation);
  }

  /** Takes note of versions, without an edit. */
  remember(annotation: Annotation): void {
    if (this.#written.has(annotation.id)) this.write(annotation);
    else this.#versions.set(annotation.id, annotation);
  }

  versions(): Annotation[] {
    return [...this.#versions.values()].filter(({ id, updatedAt, sharedVersions }) => {
      const stored = this.#stored.get(id);
      const isSame =
        updatedAt === stored?.updatedAt && sharedVersions.join() === stored.sharedVersions.join();
      return !isSame && !this.#written.has(id);
    });
  }

  changes(): AnnotationChange[] {
    return [...this.#written.values()].map((after) => ({
      before: this.#stored.get(after.id) ?? null,
      after,
    }));
  }
}

function take(
  draft: Draft,
  counts: { -readonly [Name in keyof Counts]: number },
  incoming: Incoming,
  now: string,
  language: Language,
): void {
  const here = draft.find(incoming.annotation.id);
  if (here === undefined) {
    draft.write(toAdded(incoming, now));
    counts.added += 1;
    return;
  }
  const decision = decideImport(here, incoming, now);
  switch (decision.kind) {
    case 'unchanged':
      draft.remember(decision.annotation);
      counts.unchanged += 1;
      break;
    case 'update':
      draft.write(decision.annotation);
      counts.updated += 1;
      break;
    case 'conflict': {
      draft.write(decision.winner);
      const kept = keepBeside(decision, language);
      if (draft.find(kept.id) === undefined) draft.write(kept);
      counts.conflicts += 1;
    }
  }
}

/**
 * Decides what an import changes: an annotation that is not here is added; one that is here is
 * replaced only by a version made from it; where both were edited, both are kept. Nothing is ever
 * deleted.
 *
 * @param language of the mark in the title of a version that was kept beside another
 * @throws AtlasError `import-too-large` for more than could be taken back
 */
export function planImport(
  file: ReadGeoJson,
  stored: readonly Annotation[],
  now: string,
  language: Language,
): ImportPlan {
  const draft = new Draft(stored);
  const counts = { added: 0, updated: 0, unchanged: 0, conflicts: 0 };
  const { incoming, repeated } = toIncoming(file.features, draft.find, now);
  for (const one of incoming) take(draft, counts, one, now, language);
  const changes = draft.changes();
  if (changes.length > MAXIMUM_CHANGES) {
    throw new AtlasError(
      'import-too-large',
      `The file would change ${changes.length} annotations, more than the ${MAXIMUM_CHANGES} that can be taken back. Your annotations are as they were. Split the file.`,
      { annotations: changes.length, maximum: MAXIMUM_CHANGES },
    );
  }
  const adjusted = [...file.adjusted, ...futureAdjustments(file.features, now)];
  return { ...counts, changes, versions: draft.versions(), repeated, adjusted };
}
