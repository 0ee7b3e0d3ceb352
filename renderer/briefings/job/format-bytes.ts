import { formatNumber } from '#shared/text/format-number.ts';
import type { Language } from '#shared/text/language.ts';

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

interface ByteUnits {
  readonly kilobytes: string;
  readonly megabytes: string;
}

const UNITS: Readonly<Record<Language, ByteUnits>> = {
  en: { kilobytes: 'kB', megabytes: 'MB' },
  ru: { kilobytes: 'КБ', megabytes: 'МБ' },
  zh: { kilobytes: 'kB', megabytes: 'MB' },
  mn: { kilobytes: 'КБ', megabytes: 'МБ' },
};

/** Size of a file in thousands or millions of bytes. */
export function formatBytes(bytes: number, language: Language): string {
  const isLarge = bytes >= MEGABYTE;
  const size = isLarge ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE);
  const unit = UNITS[language][isLarge ? 'megabytes' : 'kilobytes'];
  return `${formatNumber(size, language, isLarge ? 1 : 0)}\u00a0${unit}`;
}
