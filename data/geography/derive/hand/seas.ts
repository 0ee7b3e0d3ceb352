/**
 * Label points of seas, gulfs and straits, placed by hand. `rank` 1 is shown first. Where a sea has
 * names that are in dispute, each language carries the name in common use in it, and English both.
 */
export const SEAS: readonly (readonly [
  id: string,
  longitude: number,
  latitude: number,
  rank: number,
  en: string,
  ru: string,
  zh: string,
  mn: string,
])[] = [
  ['pacific-ocean', 154, 41.5, 1, 'Pacific Ocean', 'Тихий океан', '太平洋', 'Номхон далай'],
  ['sea-of-okhotsk', 145.5, 55.6, 1, 'Sea of Okhotsk', 'Охотское море', '鄂霍次克海', 'Охотын тэнгис'],
  ['sea-of-japan', 135.2, 41.2, 1, 'Sea of Japan / East Sea', 'Японское море', '日本海', 'Японы тэнгис'],
  ['yellow-sea', 123.2, 36.2, 1, 'Yellow Sea', 'Жёлтое море', '黄海', 'Шар тэнгис'],
  ['bohai-sea', 119.7, 38.7, 2, 'Bohai Sea', 'Бохайский залив', '渤海', 'Бохай тэнгис'],
  ['tatar-strait', 140.9, 48.4, 2, 'Strait of Tartary', 'Татарский пролив', '鞑靼海峡', 'Татарын хоолой'],
  ['peter-the-great-gulf', 132.1, 42.6, 2, 'Peter the Great Gulf', 'Залив Петра Великого', '彼得大帝湾', 'Их Петрийн булан'],
  ['sakhalin-gulf', 141.4, 54.1, 3, 'Sakhalin Gulf', 'Сахалинский залив', '萨哈林湾', 'Сахалины булан'],
  ['amur-liman', 141.45, 52.75, 3, 'Amur Liman', 'Амурский лиман', '阿穆尔河口湾', 'Амарын лиман'],
  ['uda-bay', 136.1, 54.95, 3, 'Uda Bay', 'Удская губа', '乌达湾', 'Удын булан'],
  ['academy-bay', 138.4, 54.3, 3, 'Academy Bay', 'Залив Академии', '科学院湾', 'Академийн булан'],
  ['amur-bay', 131.72, 43.12, 4, 'Amur Bay', 'Амурский залив', '阿穆尔湾', 'Амарын булан'],
  ['ussuri-bay', 132.25, 43.05, 4, 'Ussuri Bay', 'Уссурийский залив', '乌苏里湾', 'Уссурийн булан'],
  ['posyet-bay', 130.95, 42.52, 4, 'Posyet Bay', 'Залив Посьета', '波西耶特湾', 'Посьетын булан'],
  ['la-perouse-strait', 142.0, 45.75, 3, 'La Pérouse Strait', 'Пролив Лаперуза', '宗谷海峡', 'Лаперузын хоолой'],
  ['korea-bay', 124.0, 39.2, 3, 'Korea Bay', 'Западно-Корейский залив', '西朝鲜湾', 'Баруун Солонгосын булан'],
];
