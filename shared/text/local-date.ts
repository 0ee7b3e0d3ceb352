/** ISO 8601 date of a moment where the reader is, not in Greenwich. */
export function localDate(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
