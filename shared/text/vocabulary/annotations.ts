import type { AnnotationCategory, AnnotationColour } from '../../model/closed-lists.ts';
import { type Words, words } from './words.ts';

export const ANNOTATION_CATEGORY_WORDS: Readonly<Record<AnnotationCategory, Words>> = {
  'burn-scar': words('Burn scar', 'Гарь', '火烧迹地', 'Шатсан талбай'),
  snare: words('Snare', 'Петля', '猎套', 'Урхи'),
  logging: words('Logging', 'Рубка', '采伐', 'Мод бэлтгэл'),
  'planned-road': words('Planned road', 'Планируемая дорога', '规划道路', 'Төлөвлөсөн зам'),
  mining: words('Mining', 'Добыча полезных ископаемых', '采矿', 'Уул уурхай'),
  dam: words('Dam', 'Плотина', '水坝', 'Далан'),
  pollution: words('Pollution', 'Загрязнение', '污染', 'Бохирдол'),
  grazing: words('Grazing', 'Выпас', '放牧', 'Бэлчээр'),
  patrol: words('Patrol', 'Патрулирование', '巡护', 'Эргүүл'),
  observation: words('Observation', 'Наблюдение', '观察记录', 'Ажиглалт'),
  other: words('Other', 'Прочее', '其他', 'Бусад'),
};

export const ANNOTATION_COLOUR_WORDS: Readonly<Record<AnnotationColour, Words>> = {
  red: words('red', 'красный', '红色', 'улаан'),
  orange: words('orange', 'оранжевый', '橙色', 'улбар шар'),
  gold: words('gold', 'золотой', '金色', 'алтлаг'),
  green: words('green', 'зелёный', '绿色', 'ногоон'),
  teal: words('teal', 'бирюзовый', '青色', 'номин ногоон'),
  blue: words('blue', 'синий', '蓝色', 'цэнхэр'),
  violet: words('violet', 'фиолетовый', '紫色', 'нил ягаан'),
  grey: words('grey', 'серый', '灰色', 'саарал'),
};

/** Stands before the time of the version that was kept beside the one that won. */
export const OTHER_VERSION_WORDS: Words = words(
  'other version of',
  'другая версия от',
  '另一版本，',
  'өөр хувилбар,',
);
