import type { DesignationKind, SiteCategory, SiteLevel } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

export const SITE_CATEGORY_WORDS: Readonly<Record<SiteCategory, Words>> = {
  'strict-nature-reserve': words(
    'Strict nature reserve',
    'Заповедник',
    '严格自然保护区',
    'Дархан цаазат газар',
  ),
  'national-park': words(
    'National park',
    'Национальный парк',
    '国家公园',
    'Байгалийн цогцолборт газар',
  ),
  'nature-reserve': words(
    'Nature reserve',
    'Природный резерват',
    '自然保护区',
    'Байгалийн нөөц газар',
  ),
  'wildlife-refuge': words(
    'Wildlife refuge',
    'Заказник',
    '野生动物禁猎区',
    'Ан амьтны хоргодох газар',
  ),
  'nature-park': words('Nature park', 'Природный парк', '自然公园', 'Байгалийн парк'),
  'wetland-park': words(
    'Wetland park',
    'Парк водно-болотных угодий',
    '湿地公园',
    'Ус намгархаг газрын парк',
  ),
  'forest-park': words('Forest park', 'Лесной парк', '森林公园', 'Ойн парк'),
  'natural-monument': words('Natural monument', 'Памятник природы', '自然遗迹', 'Дурсгалт газар'),
  'ecological-corridor': words(
    'Ecological corridor',
    'Экологический коридор',
    '生态廊道',
    'Экологийн коридор',
  ),
  'ramsar-only': words(
    'Wetland under Ramsar only',
    'Только рамсарское угодье',
    '仅列入国际重要湿地名录',
    'Зөвхөн Рамсарын газар',
  ),
  other: words(
    'Other protected area',
    'Иная охраняемая территория',
    '其他保护地',
    'Бусад хамгаалалттай газар',
  ),
};

export const SITE_LEVEL_WORDS: Readonly<Record<SiteLevel, Words>> = {
  national: words('National', 'Национальный (федеральный) уровень', '国家级', 'Улсын'),
  provincial: words('Provincial', 'Региональный уровень', '省级', 'Орон нутгийн (аймаг)'),
  local: words('Local', 'Местный уровень', '地方级', 'Орон нутгийн'),
};

/** IUCN protected-area management categories (Dudley 2008) and the “not” values of WDPCA. */
export const IUCN_CATEGORY_WORDS: Readonly<Record<string, Words>> = {
  Ia: words(
    'Strict nature reserve',
    'Строгий природный резерват',
    '严格的自然保护地',
    'Дархан цаазат газар',
  ),
  Ib: words('Wilderness area', 'Территория дикой природы', '荒野保护地', 'Онгон зэлүүд газар'),
  II: words('National park', 'Национальный парк', '国家公园', 'Байгалийн цогцолборт газар'),
  III: words(
    'Natural monument or feature',
    'Памятник природы',
    '自然文化遗迹或地貌',
    'Байгалийн дурсгалт газар',
  ),
  IV: words(
    'Habitat or species management area',
    'Территория управления местообитаниями или видами',
    '栖息地/物种管理区',
    'Амьдрах орчин, зүйлийн менежментийн газар',
  ),
  V: words(
    'Protected landscape or seascape',
    'Охраняемый ландшафт',
    '陆地景观/海洋景观',
    'Хамгаалалттай ландшафт',
  ),
  VI: words(
    'Protected area with sustainable use',
    'Территория с устойчивым использованием ресурсов',
    '自然资源可持续利用保护地',
    'Нөөцийн тогтвортой ашиглалттай газар',
  ),
  'Not Reported': words('Not reported', 'Не сообщено', '未报告', 'Мэдээлээгүй'),
  'Not Applicable': words('Not applicable', 'Неприменимо', '不适用', 'Хамаарахгүй'),
  'Not Assigned': words('Not assigned', 'Не присвоено', '未指定', 'Олгоогүй'),
};

export const DESIGNATION_WORDS: Readonly<Record<DesignationKind, Words>> = {
  'world-heritage': words(
    'World Heritage Site',
    'Объект Всемирного наследия',
    '世界遗产',
    'Дэлхийн өвийн газар',
  ),
  'biosphere-reserve': words(
    'Biosphere Reserve',
    'Биосферный резерват',
    '世界生物圈保护区',
    'Шим мандлын нөөц газар',
  ),
  ramsar: words('Ramsar Site', 'Рамсарское угодье', '国际重要湿地', 'Рамсарын газар'),
  'flyway-network-site': words(
    'Flyway Network Site',
    'Участок сети пролётного пути',
    '迁飞区网络成员地',
    'Нүүдлийн замын сүлжээний газар',
  ),
  'key-biodiversity-area': words(
    'Key Biodiversity Area',
    'Ключевая территория биоразнообразия',
    '生物多样性关键区',
    'Биологийн олон янз байдлын түлхүүр газар',
  ),
  'global-geopark': words(
    'UNESCO Global Geopark',
    'Глобальный геопарк ЮНЕСКО',
    '世界地质公园',
    'ЮНЕСКО-гийн дэлхийн геопарк',
  ),
};

export const REALM_WORDS: Readonly<Record<string, Words>> = {
  terrestrial: words('Terrestrial', 'Суша', '陆地', 'Хуурай газар'),
  coastal: words('Coastal', 'Побережье', '海岸', 'Эрэг орчим'),
  marine: words('Marine', 'Море', '海洋', 'Далай'),
  'inland-water': words('Inland water', 'Внутренние воды', '内陆水域', 'Дотоод ус'),
};
