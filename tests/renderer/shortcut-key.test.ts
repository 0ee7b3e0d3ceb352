import { describe, expect, it } from 'vitest';
import { shortcutKey } from '#renderer/app/shortcut-key.ts';

const press = (key: string, code: string, shiftKey = false) => shortcutKey({ key, code, shiftKey });

describe('the key of a shortcut', () => {
  it.each([
    ['h', 'KeyH', false, 'h'],
    ['H', 'KeyH', true, 'h'],
    ['/', 'Slash', false, '/'],
    ['?', 'Slash', true, '?'],
    ['Escape', 'Escape', false, 'Escape'],
    ['.', 'Period', false, '.'],
  ])('on an English keyboard: %s', (key, code, shift, meaning) =>
    expect(press(key, code, shift)).toBe(meaning),
  );

  it.each([
    ['р', 'KeyH', false, 'h'],
    ['Д', 'KeyL', true, 'l'],
    ['я', 'KeyZ', false, 'z'],
    ['.', 'Slash', false, '/'],
    [',', 'Slash', true, '?'],
    ['/', 'Backslash', true, '/'],
    ['?', 'Digit7', true, '?'],
  ])('on a Russian keyboard: %s', (key, code, shift, meaning) =>
    expect(press(key, code, shift)).toBe(meaning),
  );

  it.each([
    ['ө', 'KeyF', false, 'f'],
    ['ю', 'Slash', false, '/'],
    ['Ю', 'Slash', true, '?'],
    ['?', 'Digit0', false, '?'],
  ])('on a Mongolian keyboard: %s', (key, code, shift, meaning) =>
    expect(press(key, code, shift)).toBe(meaning),
  );

  it('goes by the letter where the keyboard is Latin, wherever the key stands', () => {
    expect(press('z', 'KeyY')).toBe('z');
    expect(press('-', 'Slash')).toBe('-');
    expect(press('й', 'Unidentified')).toBe('й');
  });
});
