import type { Annotation } from '#shared/model/annotation.ts';
import type { ReadableDatabase, WritableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

interface AnnotationRow extends Omit<Annotation, 'geometry' | 'sharedVersions'> {
  readonly geometry: string;
  /** Names with spaces between. */
  readonly sharedVersions: string;
}

function toAnnotation(row: AnnotationRow): Annotation {
  const sharedVersions = row.sharedVersions === '' ? [] : row.sharedVersions.split(' ');
  return { ...row, geometry: JSON.parse(row.geometry), sharedVersions };
}

/** All annotations, in the order in which they were made. */
export function readAnnotations(database: ReadableDatabase): Annotation[] {
  return database
    .all<AnnotationRow>(
      'annotations',
      sql`SELECT id, geometry, title, note, category, colour, author, created_at AS createdAt,
                 updated_at AS updatedAt, revision, shared_versions AS sharedVersions
          FROM annotation ORDER BY created_at, id`,
    )
    .map(toAnnotation);
}

export function readAnnotation(database: ReadableDatabase, id: string): Annotation | null {
  const row = database.get<AnnotationRow>(
    'annotation',
    sql`SELECT id, geometry, title, note, category, colour, author, created_at AS createdAt,
               updated_at AS updatedAt, revision, shared_versions AS sharedVersions
        FROM annotation WHERE id = ${id}`,
  );
  return row === undefined ? null : toAnnotation(row);
}

export function writeAnnotation(database: WritableDatabase, annotation: Annotation): void {
  const { id, title, note, category, colour, author, createdAt, updatedAt, revision } = annotation;
  const geometry = JSON.stringify(annotation.geometry);
  const sharedVersions = annotation.sharedVersions.join(' ');
  database.run(
    'write annotation',
    sql`INSERT INTO annotation (id, geometry, title, note, category, colour, author, created_at,
                                updated_at, revision, shared_versions)
        VALUES (${id}, ${geometry}, ${title}, ${note}, ${category}, ${colour}, ${author},
                ${createdAt}, ${updatedAt}, ${revision}, ${sharedVersions})
        ON CONFLICT (id) DO UPDATE SET geometry = excluded.geometry, title = excluded.title,
          note = excluded.note, category = excluded.category, colour = excluded.colour,
          author = excluded.author, created_at = excluded.created_at,
          updated_at = excluded.updated_at, revision = excluded.revision,
          shared_versions = excluded.shared_versions`,
  );
}

/** Writes what is known of an annotation's versions, and nothing else: it is no edit. */
export function writeVersion(
  database: WritableDatabase,
  { id, updatedAt, sharedVersions }: Annotation,
): void {
  database.run(
    'write version',
    sql`UPDATE annotation SET updated_at = ${updatedAt}, shared_versions = ${sharedVersions.join(' ')}
        WHERE id = ${id}`,
  );
}

export function deleteAnnotation(database: WritableDatabase, id: string): void {
  database.run('delete annotation', sql`DELETE FROM annotation WHERE id = ${id}`);
}
