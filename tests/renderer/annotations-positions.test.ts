import { describe, expect, it } from 'vitest';
import { formatPosition } from '#shared/text/format-position.ts';
import { formatPrecisePosition } from '#shared/text/format-precise-position.ts';
import { parsePosition } from '#shared/text/parse-position.ts';

describe('typed coordinates', () => {
  it.each([
    '45.5, 136.25',
    '45.5 136.25',
    '45.5,136.25',
    '45,5 136,25',
    '45,5; 136,25',
    '45,5, 136,25',
    '45°30′N 136°15′E',
    '45°30.000′N136°15.000′E',
    `45°30'00"N, 136°15'00"E`,
    'N45 30.0 E136 15.0',
    '45 30 136 15',
    '45 30 00 136 15 00',
    '136°15′E 45°30′N',
    '45°30,0′ с.ш. 136°15,0′ в.д.',
    '45°30′ с. ш., 136°15′ в. д.',
    'с.ш. 45°30′ в.д. 136°15′',
    'С.Ш. 45,5 В.Д. 136,25',
    '45,5° северной широты, 136,25° восточной долготы',
    '45 град. 30 мин. с.ш. 136 град. 15 мин. в.д.',
    '北纬45°30′ 东经136°15′',
    '北纬45.5度 东经136.25度',
    '北纬45.5度，东经136.25度',
    '东经136度15分 北纬45度30分',
    '北纬45度30分00秒东经136度15分00秒',
    'хойд өргөрөг 45°30′, зүүн уртраг 136°15′',
    'Хойд өргөргийн 45°30′ зүүн уртрагийн 136°15′',
    '45°30′ ХӨ 136°15′ ЗУ',
    'х.ө. 45.5 з.у. 136.25',
    '  45.5   136.25 ',
  ])('reads %s', (text) => {
    const [longitude = 0, latitude = 0] = parsePosition(text) ?? [];
    expect(longitude).toBeCloseTo(136.25, 6);
    expect(latitude).toBeCloseTo(45.5, 6);
  });

  it.each(['', 'Bikin', '45.5', '95 10', '45 200', '45°70′N 136°E', '45N 136N', '1 2 3'])(
    'does not take “%s” for coordinates',
    (text) => {
      expect(parsePosition(text)).toBeNull();
    },
  );

  it('reads south and west', () => {
    expect(parsePosition('10°30′S 20°15′W')).toEqual([-20.25, -10.5]);
    expect(parsePosition('-10.5, -20.25')).toEqual([-20.25, -10.5]);
    expect(parsePosition('10°30′ ю.ш. 20°15′ з.д.')).toEqual([-20.25, -10.5]);
    expect(parsePosition('南纬10.5度 西经20.25度')).toEqual([-20.25, -10.5]);
    expect(parsePosition('10.5 өмнөд өргөрөг 20.25 баруун уртраг')).toEqual([-20.25, -10.5]);
  });

  it('reads back what the atlas writes', () => {
    const position = [136.334_12, 45.034_56] as const;
    for (const text of [formatPosition(position), formatPrecisePosition(position)]) {
      const [longitude = 0, latitude = 0] = parsePosition(text) ?? [];
      expect(longitude).toBeCloseTo(position[0], 2);
      expect(latitude).toBeCloseTo(position[1], 2);
    }
    expect(formatPrecisePosition([136.999_999_9, 45])).toBe('45°00.000′N 137°00.000′E');
  });
});
