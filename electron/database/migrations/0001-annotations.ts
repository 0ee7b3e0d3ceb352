import type Sqlite from 'better-sqlite3';

/** The first form of `annotations.sqlite`. Geometry is GeoJSON text; times are ISO 8601 in UTC. */
export function createAnnotations(sqlite: Sqlite.Database): void {
  sqlite.exec(`
    CREATE TABLE annotation (
      id TEXT PRIMARY KEY,
      geometry TEXT NOT NULL,
      title TEXT NOT NULL,
      note TEXT NOT NULL,
      category TEXT NOT NULL,
      colour TEXT NOT NULL,
      author TEXT NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX annotation_updated ON annotation (updated_at);
  `);
}
