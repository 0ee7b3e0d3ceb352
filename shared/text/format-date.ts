import type { Language } from './language.ts';

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Genitive, as dates take it. */
const RUSSIAN_MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** The ordinal's ending follows the vowels of the number's name: нэгдүгээр, хоёрдугаар … */
const FRONT_VOWEL_MONTHS = new Set([1, 4, 9, 11]);

/** Writes an ISO 8601 date (a time after it is ignored) as official documents do. */
export function formatDate(isoDate: string, language: Language): string {
  const [year = '', monthText = '', dayText = ''] = isoDate.slice(0, 10).split('-');
  const month = Number(monthText);
  const day = Number(dayText);
  switch (language) {
    case 'en':
      return `${day}\u00a0${ENGLISH_MONTHS[month - 1] ?? ''} ${year}`;
    case 'ru':
      return `${day}\u00a0${RUSSIAN_MONTHS[month - 1] ?? ''} ${year}\u00a0г.`;
    case 'zh':
      return `${year}年${month}月${day}日`;
    case 'mn':
      return `${year}\u00a0оны ${month}\u00a0${FRONT_VOWEL_MONTHS.has(month) ? 'дүгээр' : 'дугаар'} сарын\u00a0${day}`;
  }
}
