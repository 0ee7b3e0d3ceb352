import type { EntityKind } from '../model/closed-lists.ts';
import { fold } from './fold.ts';

function wordSet(text: string): ReadonlySet<string> {
  return new Set(fold(text).split(/[\s-]+/));
}

/** Words that say nothing about which thing is meant, in any kind of name. */
const LITTLE_WORDS = 'of the and in on at и в на у имени ба at de';

const PROTECTED_AREA_WORDS = `nature natural national reserve reserves park refuge sanctuary zapovednik
  zakaznik provincial federal local regional state strict strictly protected area conservation
  wetland wetlands monument ecological corridor marine forest spa
  государственный государственная природный природная биосферный национальный федерального
  федеральный областного краевого регионального местного значения заповедник заказник парк
  памятник природы зоологический биологический ландшафтный комплексный морской провинциальный
  строго охраняемая природная территория местная резерват экологический коридор лесной
  водно болотных водно-болотные болотные угодий угодья
  байгалийн нөөц газар газрын цогцолборт дархан цаазат дурсгалт үндэсний мужийн улсын
  орон нутгийн тусгай хамгаалалттай парк ойн цэцэрлэгт хүрээлэн намгархаг экологийн
  бцг бнг дцг дг`;

const LABEL_WORDS = `biosphere world heritage site ramsar unesco global geopark
  биосферный резерват глобальный геопарк юнеско объект всемирного наследия рамсарское угодье
  шим мандлын даян дэлхийн өвийн юнескогийн геопарк`;

/** By kind, the words of a name that only say what kind of thing it is. */
const GENERIC_WORDS: Readonly<Partial<Record<EntityKind, ReadonlySet<string>>>> = {
  lake: wordSet(`${LITTLE_WORDS} lake озеро оз нуур нуурын nuur nur nor нур нор`),
  river: wordSet(`${LITTLE_WORDS} river река р гол голын мөрөн gol мурэн`),
  province: wordSet(
    `${LITTLE_WORDS} province oblast krai kray region autonomous aimag sheng
     область край аймак округ автономный автономная район аймаг муж хязгаар`,
  ),
  place: wordSet(`${LITTLE_WORDS} city town village город посёлок село г хот сум`),
  site: wordSet(`${LITTLE_WORDS} ${PROTECTED_AREA_WORDS}`),
  designation: wordSet(`${LITTLE_WORDS} ${PROTECTED_AREA_WORDS} ${LABEL_WORDS}`),
};
const NO_GENERIC_WORDS = wordSet(LITTLE_WORDS);

const PROTECTED_AREA_ENDINGS = [
  '国家级',
  '自治区级',
  '省级',
  '市级',
  '联邦',
  '自然保护区',
  '国家公园',
  '国家湿地公园',
  '湿地公园',
  '国家森林公园',
  '森林公园',
  '禁猎区',
  '自然遗迹',
  '自然公园',
  '自然纪念地',
  '严格保护区',
  '地方保护地',
  '生态廊道',
  '湿地',
];

/** The same for the endings of Han names. */
const GENERIC_ENDINGS: Readonly<Partial<Record<EntityKind, readonly string[]>>> = {
  lake: ['湖', '泡'],
  river: ['江', '河'],
  province: ['省', '州', '边疆区', '自治区', '自治州'],
  place: ['市', '镇', '县', '村'],
  site: PROTECTED_AREA_ENDINGS,
  designation: [
    ...PROTECTED_AREA_ENDINGS,
    '生物圈保护区',
    '联合国教科文组织世界地质公园',
    '世界地质公园',
    '世界遗产',
  ],
};

/** Official names of Chinese sites begin with their province. */
const PROVINCE_START = /^(黑龙江|吉林|内蒙古|辽宁)(省|自治区)?/;

/** Part of a word that stays in the core of a name: characters `from` up to `to`. */
export interface CorePart {
  readonly word: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What is left of a name without the words that only say what it is: Khanka of Lake Khanka, 扎龙
 * of 黑龙江扎龙国家级自然保护区. Nothing is left out where nothing would stay.
 *
 * @param words folded words, runs of Han characters whole
 */
export function coreOfName(words: readonly string[], kind: EntityKind): CorePart[] {
  const generic = GENERIC_WORDS[kind] ?? NO_GENERIC_WORDS;
  const parts = words.flatMap((text, word): CorePart[] => {
    if (generic.has(text)) return [];
    const { from, to } = coreOfHan(text, kind);
    return from < to ? [{ word, from, to }] : [];
  });
  return parts.length > 0 ? parts : words.map((text, word) => ({ word, from: 0, to: text.length }));
}

function coreOfHan(text: string, kind: EntityKind): { readonly from: number; readonly to: number } {
  const endings = GENERIC_ENDINGS[kind];
  if (endings === undefined) return { from: 0, to: text.length };
  let to = text.length;
  for (;;) {
    const rest = text.slice(0, to);
    const ending = endings.find((one) => rest.endsWith(one));
    if (ending === undefined) break;
    to -= ending.length;
  }
  const isArea = kind === 'site' || kind === 'designation';
  const start = isArea ? (PROVINCE_START.exec(text.slice(0, to))?.[0].length ?? 0) : 0;
  return start < to ? { from: start, to } : { from: 0, to };
}
