import type { Country, EntityKind, InsideEcoregion } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

export const COUNTRY_WORDS: Readonly<Record<Country, Words>> = {
  RU: words('Russia', 'Россия', '俄罗斯', 'Орос'),
  CN: words('China', 'Китай', '中国', 'Хятад'),
  MN: words('Mongolia', 'Монголия', '蒙古国', 'Монгол'),
};

export const EXTENT_WORDS: Readonly<Record<'whole' | 'part', Words>> = {
  whole: words('whole of the province', 'вся территория', '全部位于生态区内', 'бүхэлдээ'),
  part: words('part of the province', 'часть территории', '部分位于生态区内', 'хэсэгчлэн'),
};

export const INSIDE_WORDS: Readonly<Record<InsideEcoregion, Words>> = {
  yes: words('inside the ecoregion', 'внутри экорегиона', '位于生态区内', 'экобүсийн дотор'),
  partly: words('partly inside', 'частично внутри', '部分位于生态区内', 'хэсэгчлэн дотор'),
  no: words('outside the ecoregion', 'вне экорегиона', '位于生态区外', 'экобүсийн гадна'),
};

export const ENTITY_KIND_WORDS: Readonly<Record<EntityKind, Words>> = {
  atlas: words('Ecoregion', 'Экорегион', '生态区', 'Экобүс'),
  province: words('Province', 'Регион', '省区', 'Аймаг, муж'),
  site: words('Site', 'Территория', '保护地', 'Газар нутаг'),
  species: words('Species', 'Вид', '物种', 'Зүйл'),
  threat: words('Threat', 'Угроза', '威胁', 'Аюул занал'),
  river: words('River', 'Река', '河流', 'Гол мөрөн'),
  lake: words('Lake', 'Озеро', '湖泊', 'Нуур'),
  place: words('Town', 'Город', '城镇', 'Хот, суурин'),
  ecoregion: words('Biome', 'Биом', '生物群区', 'Биом'),
  corridor: words(
    'Corridor or flyway',
    'Коридор или пролётный путь',
    '廊道与迁飞路线',
    'Коридор, нүүдлийн зам',
  ),
  'border-area': words(
    'Cross-border area',
    'Трансграничный район',
    '跨境区域',
    'Хил дамнасан нутаг',
  ),
  designation: words(
    'International label',
    'Международный статус',
    '国际称号',
    'Олон улсын статус',
  ),
  response: words('Response', 'Ответные меры', '应对措施', 'Хариу арга хэмжээ'),
};
