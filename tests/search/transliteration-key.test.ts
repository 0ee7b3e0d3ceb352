import { describe, expect, it } from 'vitest';
import { transliterationKeys } from '#shared/text/transliteration-key.ts';

describe('transliterationKeys', () => {
  it.each([
    // BGN/PCGN, ISO 9 and GOST A, GOST B, passport, German.
    ['Ханка', ['Khanka', 'Hanka', 'Xanka', 'Chanka']],
    ['Зея', ['Zeya', 'Zeja', 'Zeâ', 'Zeia']],
    ['Бурея', ['Bureya', 'Bureja', 'Bureâ', 'Bureia']],
    ['Южный', ['Yuzhny', 'Yuzhnyy', 'Južnyj', 'Ûžnyj', 'Iuzhnyi']],
    ['Ханкайский', ['Khankaisky', 'Khankayskiy', 'Hankajskij', 'Khankaiskii', 'Chankaiski']],
    ['Благовещенск', ['Blagoveshchensk', 'Blagoveŝensk', 'Blagoweschtschensk']],
    ['Чита', ['Chita', 'Čita', 'Tschita']],
    ['Цасучей', ['Tsasuchey', 'Tsasuchei', 'Czasuchej']],
    ['Приморье', ["Primor'ye", 'Primorye', 'Primorje', 'Primorie']],
    ['Еврейская', ['Yevreyskaya', 'Evreiskaia', 'Jewrejskaja', 'Evrejskaâ']],
    ['Олёкма', ['Olekma', 'Olyokma', 'Olëkma']],
    ['Селемджа', ['Selemdzha', 'Selemdža', 'Selemdscha']],
    ['Уссурийск', ['Ussuriysk', 'Ussurijsk', 'Ussuriisk']],
    // Mongolian: MNS 5217, BGN/PCGN, newspapers.
    ['Сүхбаатар', ['Sükhbaatar', 'Sukhbaatar', 'Sühbaatar', 'Suhbatar']],
    ['Хэнтий', ['Khentii', 'Hentiy', 'Hentij', 'Chentii']],
    ['Онон-Балж', ['Onon-Balj', 'Onon-Balzh', 'Onon-Baldzh']],
    ['Хөх нуур', ['Khökh nuur', 'Hoh nur']],
    ['Цагаан', ['Tsagaan', 'Cagan']],
  ])('%s is what %j spell', (cyrillic, spellings) => {
    const keys = (text: string) => text.split(/[\s-]/).map((word) => transliterationKeys(word));
    const stored = keys(cyrillic).map(([first]) => first);
    for (const spelling of spellings) {
      const read = keys(spelling);
      stored.forEach((key, index) => {
        expect(read[index], spelling).toContain(key);
      });
    }
  });

  it('keeps different names apart', () => {
    const [first] = transliterationKeys('Ханка');
    for (const other of ['Хасан', 'Ханма', 'Kanga', 'Hunchun']) {
      expect(transliterationKeys(other)).not.toContain(first);
    }
  });

  it('has none for numbers and Han characters, and no single letter for initials', () => {
    expect(transliterationKeys('1155')).toEqual([]);
    expect(transliterationKeys('兴凯')).toEqual([]);
    expect(transliterationKeys('xkh')).toEqual([]);
  });
});
