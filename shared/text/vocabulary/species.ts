import type { Presence, RedListCategory, SpeciesRole } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

/** IUCN Red List categories, version 3.1 (2001). */
export const RED_LIST_WORDS: Readonly<Record<RedListCategory, Words>> = {
  EX: words('Extinct', 'Исчезнувший', '灭绝', 'Мөхсөн'),
  EW: words('Extinct in the Wild', 'Исчезнувший в дикой природе', '野外灭绝', 'Байгальд мөхсөн'),
  CR: words('Critically Endangered', 'На грани исчезновения', '极危', 'Устаж байгаа'),
  EN: words('Endangered', 'Исчезающий', '濒危', 'Устаж болзошгүй'),
  VU: words('Vulnerable', 'Уязвимый', '易危', 'Эмзэг'),
  NT: words('Near Threatened', 'Близкий к уязвимому', '近危', 'Ховордож болзошгүй'),
  LC: words('Least Concern', 'Вызывающий наименьшие опасения', '无危', 'Анхааралд өртөхөөргүй'),
  DD: words('Data Deficient', 'Недостаточно данных', '数据缺乏', 'Мэдээлэл дутмаг'),
  NE: words('Not Evaluated', 'Не оценён', '未评估', 'Үнэлээгүй'),
};

export const PRESENCE_WORDS: Readonly<Record<Presence, Words>> = {
  resident: words('resident', 'живёт постоянно', '留居', 'суурин'),
  breeding: words('breeding', 'размножается', '繁殖', 'үрждэг'),
  passage: words('on passage', 'на пролёте', '迁徙过境', 'дайран өнгөрдөг'),
  wintering: words('wintering', 'зимует', '越冬', 'өвөлждөг'),
  migratory: words('migratory', 'мигрирует', '洄游或迁徙', 'нүүдэллэдэг'),
  present: words('present', 'встречается', '有分布', 'тохиолддог'),
  reintroduced: words('reintroduced', 'реинтродуцирован', '重引入', 'дахин нутагшуулсан'),
  extinct: words('lost here', 'исчез здесь', '当地已消失', 'энд устсан'),
};

export const SPECIES_ROLE_WORDS: Readonly<Record<SpeciesRole, Words>> = {
  flagship: words('Flagship', 'Флаговый вид', '旗舰物种', 'Бэлгэ тэмдэг зүйл'),
  predator: words('Predator', 'Хищник', '捕食者', 'Махчин'),
  prey: words('Prey', 'Добыча хищников', '猎物', 'Идэш тэжээлийн зүйл'),
  'wetland-bird': words(
    'Wetland bird',
    'Птица водно-болотных угодий',
    '湿地鸟类',
    'Ус намгийн шувуу',
  ),
  raptor: words('Bird of prey', 'Хищная птица', '猛禽', 'Махчин шувуу'),
  songbird: words('Songbird', 'Певчая птица', '鸣禽', 'Жиргээ шувуу'),
  waterbird: words('Waterbird', 'Водоплавающая птица', '水鸟', 'Усны шувуу'),
  'migratory-fish': words('Migratory fish', 'Мигрирующая рыба', '洄游鱼类', 'Нүүдлийн загас'),
  fish: words('Fish', 'Рыба', '鱼类', 'Загас'),
  reptile: words('Reptile', 'Пресмыкающееся', '爬行动物', 'Мөлхөгч'),
  amphibian: words('Amphibian', 'Земноводное', '两栖动物', 'Хоёр нутагтан'),
  mammal: words('Mammal', 'Млекопитающее', '哺乳动物', 'Хөхтөн'),
  'marine-mammal': words('Marine mammal', 'Морское млекопитающее', '海洋哺乳动物', 'Далайн хөхтөн'),
  tree: words('Tree', 'Дерево', '树木', 'Мод'),
  plant: words('Plant', 'Растение', '植物', 'Ургамал'),
  invertebrate: words('Invertebrate', 'Беспозвоночное', '无脊椎动物', 'Сээр нуруугүйтэн'),
  seabird: words('Seabird', 'Морская птица', '海鸟', 'Далайн шувуу'),
};
