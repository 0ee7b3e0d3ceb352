/** Clocks that differ by more are wrong: such a time would win every comparison for years. */
const GREATEST_CLOCK_DIFFERENCE_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Whether a time lies so far ahead that the clock that gave it must have been wrong. */
export function isFuture(time: string, now: string): boolean {
  return Date.parse(time) - Date.parse(now) > GREATEST_CLOCK_DIFFERENCE_MILLISECONDS;
}

/**
 * The time of an edit made now. It comes after those of the versions that it goes back to, even if
 * their clocks ran ahead: offices settle by time which of two versions stands, and could not agree
 * if a version were older than what it was made from.
 *
 * @param formers ISO 8601; times in the far future do not count
 */
export function timeOfEdit(now: string, formers: readonly string[]): string {
  const times = formers
    .filter((former) => !isFuture(former, now))
    .map((time) => Date.parse(time) + 1);
  return new Date(
    times.reduce((latest, time) => Math.max(latest, time), Date.parse(now)),
  ).toISOString();
}
