import type { Language } from '#shared/text/language.ts';

/** Words that say what the symbol already says; what is left names the place. */
const CATEGORY_WORDS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(State|National|Provincial|Federal|Strict(ly)?|Nature|Natural|Biosphere|Wildlife|Marine|Wetlands?|Forest|Protected|Ecological)\b(?=.*\b(Reserve|Refuge|Park|Zapovednik|Area|Monument|Corridor)\b)/g,
    /\b(Reserve|Refuge|Park|Zapovednik|Zakaznik|Area|Monument|Corridor)\b/g,
  ],
  ru: [
    /имени .*$/i,
    /(государственн|природн|биосферн|национальн|биологическ|зоологическ|комплексн|ландшафтн|охотничь)\S*/gi,
    /(заповедник|заказник|парк|памятник|резерват)\S*/gi,
    /(федеральн|краев|областн|региональн|окружн|местн)\S* значения/gi,
    /\([^)]*\)/g,
  ],
  zh: [
    /(国家级|省级|自治区级|市级|县级)/g,
    /(自然保护区|国家公园|国家湿地公园|湿地公园|国家森林公园|森林公园|自然公园)/g,
    // Official names begin with the province, which the map shows.
    /^(黑龙江|吉林|内蒙古)(?=\S\S)/,
  ],
  mn: [
    /(улсын|байгалийн|дархан|цаазат|цогцолборт|цогцолбор|нөөц|дурсгалт|шим мандлын|орон нутгийн|тусгай хамгаалалттай)\s*/gi,
    /(газар|газрын)(?=\s|$)/gi,
    /\b(ДЦГ|БЦГ|БНГ|ДГ)\b/g,
  ],
};
/** What comes before the proper name in Russian, in the genitive that its category asked for. */
const BEFORE_PROPER_NAME = /^[а-яё][^А-ЯЁ]*(?=[А-ЯЁ])/;
const LONGEST = 34;
const TOO_SHORT = 2;

/** A site's name for the map: without its category, which the symbol tells. */
export function shortSiteName(name: string, language: Language): string {
  const quoted = /[«“"]([^»”"]+)[»”"]/.exec(name)?.[1];
  const bare = (
    quoted ?? CATEGORY_WORDS[language].reduce((text, words) => text.replace(words, ' '), name)
  )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(language === 'ru' ? BEFORE_PROPER_NAME : '', '');
  const short = bare.length >= TOO_SHORT ? bare : name;
  return short.length <= LONGEST ? short : `${short.slice(0, LONGEST - 1).trimEnd()}…`;
}
