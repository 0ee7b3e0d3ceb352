import { expect, it } from 'vitest';
import { shortSiteName } from '#electron/briefings/map/short-site-name.ts';

it.each([
  ['Lazovsky State Nature Reserve', 'en', 'Lazovsky'],
  ['Национальный природный заповедник водно-болотных угодий Хунсин', 'ru', 'Хунсин'],
  ['Национальный природный заповедник Чанбайшань', 'ru', 'Чанбайшань'],
  ['Государственный природный заповедник «Бастак»', 'ru', 'Бастак'],
  ['Национальный парк «Земля леопарда»', 'ru', 'Земля леопарда'],
  ['黑龙江扎龙国家级自然保护区', 'zh', '扎龙'],
  ['吉林省级自然保护区', 'zh', '吉林'],
  ['Нөмрөгийн дархан цаазат газар', 'mn', 'Нөмрөгийн'],
] as const)('%s is %s: %s', (name, language, short) => {
  expect(shortSiteName(name, language)).toBe(short);
});
