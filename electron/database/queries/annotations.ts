import type { Annotation } from '#shared/model/annotation.ts';
import type { ReadableDatabase, WritableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

interface AnnotationRow extends Omit<Annotation, 'geometry'> {
  readonly geometry: string;
}

function toAnnotation(row: AnnotationRow): Annotation {
  return { ...row, geometry: JSON.parse(row.geometry) };
}

/** All annotations, in the order in which they were made. */
export function readAnnotations(database: ReadableDatabase): Annotation[] {
  return database
    .all<AnnotationRow>(
      'annotations',
      sql`SELECT id, geometry, title, note, category, colour, author, created_at AS createdAt,
                 updated_at AS updatedAt, revision FROM annotation ORDER BY created_at, id`,
    )
    .map(toAnnotation);
}

export function readAnnotation(database: ReadableDatabase, id: string): Annotation | null {
  const row = database.get<AnnotationRow>(
    'annotation',
    sql`SELECT id, geometry, title, note, category, colour, author, created_at AS createdAt,
               updated_at AS updatedAt, revision FROM annotation WHERE id = ${id}`,
  );
  return row === undefined ? null : toAnnotation(row);
}

export function writeAnnotation(database: WritableDatabase, annotation: Annotation): void {
  const { id, title, note, category, colour, author, createdAt, updatedAt, revision } = annotation;
  const geometry = JSON.stringify(annotation.geometry);
  database.run(
    'write annotation',
    sql`INSERT INTO annotation (id, geometry, title, note, category, colour, author, created_at,
                                updated_at, revision)
        VALUES (${id}, ${geometry}, ${title}, ${note}, ${category}, ${colour}, ${author},
                ${createdAt}, ${updatedAt}, ${revision})
        ON CONFLICT (id) DO UPDATE SET geometry = excluded.geometry, title = excluded.title,
          note = excluded.note, category = excluded.category, colour = excluded.colour,
          author = excluded.author, created_at = excluded.created_at,
          updated_at = excluded.updated_at, revision = excluded.revision`,
  );
}

export function deleteAnnotation(database: WritableDatabase, id: string): void {
  database.run('delete annotation', sql`DELETE FROM annotation WHERE id = ${id}`);
}
