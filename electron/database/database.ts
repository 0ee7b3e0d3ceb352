import Sqlite from 'better-sqlite3';
import type { Query } from './sql.ts';

/** Queries slower than this are logged by name (DESIGN: house style). */
const SLOW_QUERY_MILLISECONDS = 40;

/** Told of every slow query; the program's log takes it. */
export type SlowQueryListener = (name: string, milliseconds: number) => void;

/** A handle that can only read. */
export interface ReadableDatabase {
  /** All rows. `name` stands in the log when the query is slow. */
  all<Row>(name: string, query: Query): Row[];
  /** The first row, or `undefined`. */
  get<Row>(name: string, query: Query): Row | undefined;
  close(): void;
}

/** A handle that can also write. */
export interface WritableDatabase extends ReadableDatabase {
  /** Runs one statement and returns the number of rows changed. */
  run(name: string, query: Query): number;
  /** Runs `work` in one transaction: all of it is kept, or none. */
  transaction<Result>(work: () => Result): Result;
}

/**
 * Wraps an open SQLite file: statements are prepared once, slow ones reported.
 *
 * @throws SqliteError as better-sqlite3 does; callers turn it into an `AtlasError`
 */
export function wrapDatabase(sqlite: Sqlite.Database, onSlow: SlowQueryListener): WritableDatabase {
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (text: string): Sqlite.Statement => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = sqlite.prepare(text);
    statements.set(text, statement);
    return statement;
  };
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    const milliseconds = performance.now() - start;
    if (milliseconds > SLOW_QUERY_MILLISECONDS) onSlow(name, milliseconds);
    return result;
  };
  return {
    all: <Row>(name: string, { text, values }: Query) =>
      timed(name, () => prepare(text).all(...values) as Row[]),
    get: <Row>(name: string, { text, values }: Query) =>
      timed(name, () => prepare(text).get(...values) as Row | undefined),
    run: (name, { text, values }) => timed(name, () => prepare(text).run(...values).changes),
    transaction: (work) => sqlite.transaction(work).immediate(),
    close: () => sqlite.close(),
  };
}

/** True for errors that SQLite itself raised, with its own code in `code`. */
export function isSqliteError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Sqlite.SqliteError;
}
