import type { AdjustedFeature } from '#shared/api/annotations.ts';
import type { Annotation, AnnotationGeometry } from '#shared/model/annotation.ts';
import type { ImportedFeature } from '../../exchange/geojson.ts';
import { contentId, derivedId } from './derived-id.ts';
import { isFuture } from './time-of-edit.ts';
import { contentText, versionName } from './version-name.ts';

/** An annotation as a file brings it. */
export interface Incoming {
  readonly annotation: Annotation;
  /** Names the version by what the file says, whatever this computer's clock says. */
  readonly name: string;
  /** The id was derived from the content: the file knows nothing of edits. */
  readonly isBare: boolean;
}

/** Stands for the time of a version whose file has lost it. */
export const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/** The id of a further part of a shape that had one id. */
function partId(id: string, part: number): string {
  return part === 0 ? id : derivedId(`${id} part ${part + 1}`);
}

type Find = (id: string) => Annotation | undefined;

/** What the file does not say is taken from the annotation that is here, where there is one. */
function toAnnotation(
  { fields, sharedVersions }: ImportedFeature,
  geometry: AnnotationGeometry,
  id: string | null,
  known: Annotation | undefined,
  now: string,
): Annotation {
  const content = {
    geometry,
    title: fields.title ?? known?.title ?? '',
    note: fields.note ?? known?.note ?? '',
    category: fields.category ?? known?.category ?? ('other' as const),
    colour: fields.colour ?? known?.colour ?? ('blue' as const),
    author: fields.author ?? known?.author ?? '',
  };
  const updatedAt =
    fields.updatedAt === undefined || isFuture(fields.updatedAt, now) ? now : fields.updatedAt;
  const createdAt = fields.createdAt ?? known?.createdAt ?? updatedAt;
  return {
    ...content,
    id: id ?? contentId(content),
    createdAt: isFuture(createdAt, now) ? updatedAt : createdAt,
    updatedAt,
    revision: 0,
    sharedVersions,
  };
}

/**
 * The features of one id that were edited last. There are several where a GIS has cut a shape in
 * pieces, which then all bear its id.
 */
function latest(features: readonly ImportedFeature[]): readonly ImportedFeature[] {
  const timeOf = ({ fields }: ImportedFeature) => fields.updatedAt ?? UNKNOWN_TIME;
  const newest = features.map(timeOf).sort().at(-1);
  return features.filter((feature) => timeOf(feature) === newest);
}

function groupById(features: readonly ImportedFeature[]): ImportedFeature[][] {
  const groups = new Map<string, ImportedFeature[]>();
  for (const feature of features) {
    const key = feature.id ?? `feature ${feature.index}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [feature]);
    else group.push(feature);
  }
  return [...groups.values()];
}

/** The annotations that a file brings, each of another id. */
export interface IncomingFile {
  readonly incoming: readonly Incoming[];
  /** How many stood in the file a second time, and were left out. */
  readonly repeated: number;
}

/**
 * The annotations that a file brings, one for each part of a shape.
 *
 * @param find the annotation that is here under an id
 * @param now ISO 8601; taken for times that are missing or lie in the future
 */
export function toIncoming(
  features: readonly ImportedFeature[],
  find: Find,
  now: string,
): IncomingFile {
  const byId = new Map<string, Incoming>();
  let repeated = 0;
  for (const group of groupById(features)) {
    const kept = latest(group);
    repeated += group.length - kept.length;
    const contents = new Set<string>();
    for (const feature of kept) {
      for (const geometry of feature.geometries) {
        const id = feature.id === null ? null : partId(feature.id, contents.size);
        const known = id === null ? undefined : find(id);
        const annotation = toAnnotation(feature, geometry, id, known, now);
        const content = contentText(annotation);
        if (contents.has(content) || byId.has(annotation.id)) {
          repeated += 1;
          continue;
        }
        contents.add(content);
        const name = versionName(feature.fields.updatedAt ?? UNKNOWN_TIME, annotation);
        byId.set(annotation.id, { annotation, name, isBare: id === null });
      }
    }
  }
  return { incoming: [...byId.values()], repeated };
}

/** Tells of features whose time lies in the future. */
export function futureAdjustments(
  features: readonly ImportedFeature[],
  now: string,
): AdjustedFeature[] {
  return features
    .filter(({ fields }) => fields.updatedAt !== undefined && isFuture(fields.updatedAt, now))
    .map(({ index, fields }) => ({
      index,
      code: 'future',
      reason: `it says it was edited in the future, ${fields.updatedAt}; the time of import was taken`,
    }));
}
