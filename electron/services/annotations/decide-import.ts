import type { Annotation } from '#shared/model/annotation.ts';
import { isAsItCame } from './derived-id.ts';
import { type Incoming, UNKNOWN_TIME } from './incoming.ts';
import { timeOfEdit } from './time-of-edit.ts';
import { joinVersions, nameOf, splitName, timesBefore } from './version-name.ts';

/** What becomes of an annotation that is here and comes again in a file. */
export type ImportDecision =
  /** The same, or a version that was here before; what is remembered of versions may be more. */
  | { readonly kind: 'unchanged'; readonly annotation: Annotation }
  /** The file's version was made from the one here. */
  | { readonly kind: 'update'; readonly annotation: Annotation }
  /** Both were edited: one wins the id, the other is kept beside it. */
  | {
      readonly kind: 'conflict';
      readonly winner: Annotation;
      readonly loser: Annotation;
      /** The same at every office, so that each keeps the loser under the same id. */
      readonly loserName: string;
    };

/** The same instant, whichever way it is written. */
function isSameTime(one: string, other: string): boolean {
  return Date.parse(one) === Date.parse(other);
}

/** The later, and of two of one time always the same one, at every office. */
function isLater(one: Annotation, other: Annotation): boolean {
  const difference = Date.parse(one.updatedAt) - Date.parse(other.updatedAt);
  return difference === 0 ? nameOf(one) > nameOf(other) : difference > 0;
}

/**
 * Whether the file's version was edited outside the atlas: it still has the time of the version
 * that was exported, but another content. The atlas itself names every version that it writes.
 */
function isEditedOutside(here: Annotation | null, { annotation, name }: Incoming): boolean {
  const { time } = splitName(name);
  const { sharedVersions } = annotation;
  if (sharedVersions.includes(name)) return false;
  return (
    (here !== null && isSameTime(time, here.updatedAt)) ||
    sharedVersions.some((version) => splitName(version).time === time)
  );
}

/**
 * Whether both are states of a file that knows no times: what is here came from one, and was not
 * edited since.
 */
function isNewStateOfUndated(here: Annotation, name: string): boolean {
  const { digest } = splitName(nameOf(here));
  return (
    splitName(name).time === UNKNOWN_TIME &&
    here.sharedVersions.includes(`${UNKNOWN_TIME}~${digest}`)
  );
}

/** Of one content the later time counts, at every office; a time that the file only lent does not. */
function laterOf(here: Annotation, { annotation, name }: Incoming): Annotation {
  const { updatedAt } = annotation;
  const isStated = isSameTime(splitName(name).time, updatedAt);
  return isStated && Date.parse(updatedAt) > Date.parse(here.updatedAt)
    ? { ...here, updatedAt }
    : here;
}

/** An annotation that is not here yet, as it is added. */
export function toAdded(incoming: Incoming, now: string): Annotation {
  const { annotation, name, isBare } = incoming;
  if (isBare) return { ...annotation, sharedVersions: [] };
  const updatedAt = isEditedOutside(null, incoming)
    ? timeOfEdit(now, timesBefore(annotation))
    : annotation.updatedAt;
  return {
    ...annotation,
    updatedAt,
    sharedVersions: joinVersions(annotation.sharedVersions, [name]),
  };
}

/**
 * Decides by the lists of shared versions which of two versions was made from the other. Nothing
 * that a person wrote is lost where neither was.
 *
 * @param now ISO 8601, the time of an edit that was made outside the atlas
 */
export function decideImport(here: Annotation, incoming: Incoming, now: string): ImportDecision {
  const { annotation, name, isBare } = incoming;
  if (isBare) return { kind: 'unchanged', annotation: here };
  const hereName = nameOf(here);
  const sharedVersions = joinVersions(here.sharedVersions, annotation.sharedVersions, [name]);
  const isSameContent = splitName(name).digest === splitName(hereName).digest;
  const unchanged = {
    kind: 'unchanged',
    annotation: isSameContent
      ? { ...laterOf(here, incoming), sharedVersions: joinVersions(sharedVersions, [hereName]) }
      : { ...here, sharedVersions },
  } as const;
  if (name === hereName || (isSameContent && annotation.title === here.title)) return unchanged;
  if (here.sharedVersions.includes(name) || isAsItCame(annotation)) return unchanged;
  const isOutside = !isSameContent && isEditedOutside(here, incoming);
  const isUndated = isNewStateOfUndated(here, name);
  const theirs: Annotation = {
    ...annotation,
    updatedAt:
      isOutside || isUndated
        ? timeOfEdit(now, [...timesBefore(here), ...timesBefore(annotation)])
        : annotation.updatedAt,
    sharedVersions: joinVersions(sharedVersions, [hereName]),
  };
  const isMadeFromHere =
    annotation.sharedVersions.includes(hereName) ||
    (isOutside && isSameTime(splitName(name).time, here.updatedAt)) ||
    isUndated ||
    isAsItCame(here);
  if (isMadeFromHere) return { kind: 'update', annotation: theirs };
  if (isSameContent) return unchanged;
  const ours: Annotation = { ...here, sharedVersions: theirs.sharedVersions };
  return isLater(theirs, ours)
    ? { kind: 'conflict', winner: theirs, loser: ours, loserName: hereName }
    : { kind: 'conflict', winner: ours, loser: theirs, loserName: name };
}
