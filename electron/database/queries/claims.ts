import type { Claim } from '#shared/model/claim.ts';
import type { Source } from '#shared/model/source.ts';
import { isLicenceName } from '#shared/text/licence-name.ts';
import { type Words, words } from '#shared/text/vocabulary/words.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';
import type { Phrases } from './phrases.ts';

interface ClaimRow extends Omit<Claim, 'inUse' | 'statement' | 'reason'> {
  readonly inUse: number;
  readonly statement: string | null;
  readonly reason: string | null;
}

/** All claims, by subject and measure, the one in use first and then the newest. */
export function readClaims(database: ReadableDatabase, phrases: Phrases): Claim[] {
  const inWords = (text: string | null): Words | null => (text === null ? null : phrases(text));
  const rows = database.all<ClaimRow>(
    'claims',
    sql`SELECT id, subject, measure, value, statement, unit, scope, year, source_id AS sourceId,
               origin, in_use AS inUse, reason
        FROM claim ORDER BY subject, measure, scope, in_use DESC, year DESC, id`,
  );
  return rows.map((row) => ({
    ...row,
    statement: inWords(row.statement),
    inUse: row.inUse === 1,
    reason: inWords(row.reason),
  }));
}

interface SourceRow extends Omit<Source, 'isCopy' | 'licenceNote'> {
  readonly isCopy: number;
  readonly licenceNote: string | null;
}

/** All sources, by id. */
export function readSources(database: ReadableDatabase, phrases: Phrases): Source[] {
  const inWords = (note: string): Words =>
    isLicenceName(note) ? words(note, note, note, note) : phrases(note);
  const rows = database.all<SourceRow>(
    'sources',
    sql`SELECT id, title, publisher, year, address, copy_address IS NOT NULL AS isCopy,
               date_seen AS dateSeen, licence_note AS licenceNote, language
        FROM source ORDER BY id`,
  );
  return rows.map((row) => ({
    ...row,
    isCopy: row.isCopy === 1,
    licenceNote: row.licenceNote === null ? null : inWords(row.licenceNote),
  }));
}
