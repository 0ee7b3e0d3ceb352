import { describe, expect, it } from 'vitest';
import { fold } from '#shared/text/fold.ts';

describe('fold', () => {
  it.each([
    ['Сүхбаатар', 'Сухбаатар'],
    ['Сөгөө', 'Согоо'],
    ['Алёна', 'Алена'],
    ['Удэгейский', 'удэгеискии'],
    ['Sükhbaatar', 'Sukhbaatar'],
    ['ＡＭＵＲ', 'amur'],
    ['Pallas’s cat', 'pallass cat'],
    ['Болоньʹ', 'болон'],
    ['Подъяпольск', 'подяполск'],
  ])('takes %s and %s for one', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('keeps different words apart', () => {
    expect(fold('Ханка')).not.toBe(fold('Хасан'));
  });
});
