import { describe, expect, it } from 'vitest';
import { fold } from '#shared/text/fold.ts';
import { queryTokens, searchTokens } from '#shared/text/search-tokens.ts';

describe('fold', () => {
  it.each([
    ['Сүхбаатар', 'Сухбаатар'],
    ['Сөгөө', 'Согоо'],
    ['Алёна', 'Алена'],
    ['Удэгейский', 'удэгеискии'],
    ['Sükhbaatar', 'Sukhbaatar'],
    ['ＡＭＵＲ', 'amur'],
    ['Pallas’s cat', 'pallass cat'],
    ['Подъяпольск', 'подяполск'],
  ])('takes %s and %s for one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('keeps different words apart', () => {
    expect(fold('Ханка')).not.toBe(fold('Хасан'));
  });
});

describe('searchTokens', () => {
  it('gives single characters and pairs of Han runs', () => {
    expect(searchTokens('兴凯湖')).toEqual(['兴', '凯', '湖', '兴凯', '凯湖']);
  });

  it('splits mixed text', () => {
    expect(searchTokens('Lake Khanka 兴凯, 2016')).toEqual([
      'lake',
      'khanka',
      '兴',
      '凯',
      '兴凯',
      '2016',
    ]);
  });
});

describe('queryTokens', () => {
  it('asks for pairs where there are any, for the character where there is one', () => {
    expect(queryTokens('兴凯湖')).toEqual(['兴凯', '凯湖']);
    expect(queryTokens('虎')).toEqual(['虎']);
  });
});
