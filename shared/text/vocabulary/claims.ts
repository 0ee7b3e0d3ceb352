import type { Claim } from '../../model/claim.ts';
import type { ClaimMeasure, ClaimScope, ClaimUnit } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

export const CLAIM_MEASURE_WORDS: Readonly<Record<ClaimMeasure, Words>> = {
  area: words('Area', 'Площадь', '面积', 'Талбай'),
  'marine-area': words('Marine area', 'Площадь акватории', '海域面积', 'Далайн талбай'),
  'core-area': words('Core area', 'Площадь ядра', '核心区面积', 'Цөм бүсийн талбай'),
  'buffer-area': words(
    'Buffer zone',
    'Площадь охранной (буферной) зоны',
    '缓冲区面积',
    'Орчны бүсийн талбай',
  ),
  'area-inside-ecoregion': words(
    'Area inside the ecoregion',
    'Площадь внутри экорегиона',
    '生态区内面积',
    'Экобүс доторх талбай',
  ),
  'human-population': words('Population', 'Население', '人口', 'Хүн ам'),
  individuals: words('Individuals', 'Число особей', '个体数', 'Бодгалийн тоо'),
  'breeding-pairs': words('Breeding pairs', 'Гнездящиеся пары', '繁殖对', 'Үржлийн хос'),
  length: words('Length', 'Длина', '长度', 'Урт'),
  'basin-area': words('Basin area', 'Площадь бассейна', '流域面积', 'Сав газрын талбай'),
  'maximum-depth': words('Maximum depth', 'Наибольшая глубина', '最大深度', 'Хамгийн их гүн'),
  'surface-elevation': words(
    'Surface elevation',
    'Высота уреза воды',
    '水面高程',
    'Усны түвшний өндөр',
  ),
  elevation: words('Elevation', 'Высота', '海拔', 'Өндөршил'),
  discharge: words('Discharge', 'Расход воды', '流量', 'Урсац'),
  'protected-area': words(
    'Protected area',
    'Охраняемая площадь',
    '保护地面积',
    'Хамгаалалттай талбай',
  ),
  'protected-share': words(
    'Protected share',
    'Доля охраняемой площади',
    '保护地占比',
    'Хамгаалалттай хувь',
  ),
  'number-of-sites': words('Number of sites', 'Число территорий', '保护地数量', 'Газрын тоо'),
  'number-of-designations': words(
    'Number of designations',
    'Число статусов',
    '称号数量',
    'Статусын тоо',
  ),
  livestock: words('Livestock', 'Поголовье скота', '牲畜数量', 'Малын тоо'),
  'burned-area': words('Burned area', 'Площадь, пройденная огнём', '过火面积', 'Шатсан талбай'),
  'degraded-share': words(
    'Degraded share',
    'Доля деградировавших земель',
    '退化比例',
    'Доройтсон хувь',
  ),
  'forest-cover': words('Forest cover', 'Лесистость', '森林覆盖率', 'Ойн бүрхэвч'),
  statement: words('Statement', 'Сведение', '陈述', 'Мэдээлэл'),
};

/** Unit symbols as printed after a number; words where the unit has no symbol. */
export const CLAIM_UNIT_WORDS: Readonly<Record<ClaimUnit, Words>> = {
  hectare: words('ha', 'га', '公顷', 'га'),
  'square-kilometre': words('km²', 'км²', '平方公里', 'км²'),
  kilometre: words('km', 'км', '公里', 'км'),
  metre: words('m', 'м', '米', 'м'),
  'cubic-metre-per-second': words('m³/s', 'м³/с', '立方米/秒', 'м³/с'),
  individual: words('individuals', 'особей', '只', 'бодгаль'),
  pair: words('pairs', 'пар', '对', 'хос'),
  count: words('', '', '', ''),
  percent: words('%', '%', '%', '%'),
  person: words('people', 'чел.', '人', 'хүн'),
  text: words('', '', '', ''),
};

const SCOPE_WORDS: Readonly<Record<ClaimScope, Words>> = {
  'whole-site': words('whole site', 'вся территория', '整个保护地', 'бүх газар'),
  'whole-property': words('whole property', 'весь объект', '整个遗产地', 'бүх өв газар'),
  'whole-province': words('whole province', 'весь регион', '全省（区）', 'аймаг, муж бүхэлдээ'),
  province: words('province', 'регион', '省（区）', 'аймаг, муж'),
  'part-inside-ecoregion': words(
    'part inside the ecoregion',
    'часть внутри экорегиона',
    '生态区内部分',
    'экобүс доторх хэсэг',
  ),
  ecoregion: words('whole ecoregion', 'весь экорегион', '整个生态区', 'экобүс бүхэлдээ'),
  'russian-part': words('Russian part', 'российская часть', '俄罗斯部分', 'Оросын хэсэг'),
  'chinese-part': words('Chinese part', 'китайская часть', '中国部分', 'Хятадын хэсэг'),
  'mongolian-part': words('Mongolian part', 'монгольская часть', '蒙古国部分', 'Монголын хэсэг'),
  'dauria-steppe': words('steppes of Dauria', 'степи Даурии', '达乌里草原', 'Дагуурын тал хээр'),
  basin: words('river basin', 'речной бассейн', '流域', 'голын сав газар'),
  'country-part': words(
    'part in one country',
    'часть в одной стране',
    '一国境内部分',
    'нэг улсын хэсэг',
  ),
  country: words('whole country', 'вся страна', '全国', 'улс даяар'),
  'wild-population': words('wild population', 'дикая популяция', '野生种群', 'зэрлэг популяци'),
  global: words('world', 'весь мир', '全球', 'дэлхий даяар'),
};

/** Scopes that are called by the kind of thing the claim is about, not by the general word. */
const OWN_SCOPE_WORDS: Readonly<Record<string, Words>> = {
  'lake whole-site': words('whole lake', 'всё озеро', '整个湖泊', 'нуур бүхэлдээ'),
  'river basin': words('whole river', 'вся река', '整条河流', 'гол бүхэлдээ'),
  'border-area whole-property': words('whole area', 'весь район', '整个区域', 'бүс бүхэлдээ'),
  'corridor whole-property': words(
    'whole corridor',
    'весь коридор',
    '整条廊道',
    'коридор бүхэлдээ',
  ),
  'ecoregion global': words('whole biome', 'весь биом', '整个生物群系', 'биом бүхэлдээ'),
  'species whole-site': words('one site', 'одна территория', '一处保护地', 'нэг газар'),
};

/** What is the same in a basin as in the river itself. */
const OF_THE_RIVER: ReadonlySet<ClaimMeasure> = new Set(['length', 'discharge']);

/** Which area a claim is about, in the words for the kind of its subject. */
export function claimScopeWords({
  subject,
  measure,
  scope,
}: Pick<Claim, 'subject' | 'measure' | 'scope'>): Words {
  const [kind = ''] = subject.split(':');
  if (kind === 'river' && !OF_THE_RIVER.has(measure)) return SCOPE_WORDS[scope];
  return OWN_SCOPE_WORDS[`${kind} ${scope}`] ?? SCOPE_WORDS[scope];
}
