/** Date, then time and zone as far as they are given: GDAL writes slashes, spaces and `+08`. */
const TIME =
  /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a time as programs write it into GeoJSON; one without a zone is taken as UTC.
 *
 * @returns ISO 8601 in UTC to the millisecond, or `null`
 */
export function readTime(value: unknown): string | null {
  const match = typeof value === 'string' ? TIME.exec(value.trim()) : null;
  if (match === null) return null;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = ''] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const zone = (match[8] ?? 'Z').toUpperCase();
  const offset =
    zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}`;
  const time = new Date(local + offset);
  // 31 February is no date, though `Date` would take it for one in March.
  const isReal = !Number.isNaN(new Date(`${local}Z`).getTime()) && day === dayOf(`${local}Z`);
  return isReal && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}

function dayOf(iso: string): string {
  return new Date(iso).toISOString().slice(8, 10);
}
