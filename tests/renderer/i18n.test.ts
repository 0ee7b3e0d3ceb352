import { describe, expect, test } from 'vitest';
import { RESOURCES } from '#renderer/i18n/resources.ts';
import { ERROR_CODES } from '#shared/errors/error-codes.ts';

type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

const PLURAL = /_(one|few|many|other)$/;
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^},\s]+)/g)].map((match) => match[1]).sort();

const FORMS = {
  en: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  zh: ['other'],
  mn: ['one', 'other'],
};
const languages = ['en', 'ru', 'zh', 'mn'] as const;
const namespaces = ['atlas', 'errors', 'annotations', 'briefings', 'browse'] as const;

describe.each(namespaces)('texts of %s', (namespace) => {
  const english = flatten(RESOURCES.en[namespace]);

  test.each(languages)('%s has the same keys and its own plural forms', (language) => {
    const texts = flatten(RESOURCES[language][namespace]);
    const stems = (keys: Iterable<string>) =>
      [...new Set([...keys].map((key) => key.replace(PLURAL, '#')))].sort();
    expect(stems(texts.keys())).toEqual(stems(english.keys()));
    const plurals = new Map<string, string[]>();
    for (const key of texts.keys()) {
      const form = PLURAL.exec(key)?.[1];
      if (form === undefined) continue;
      const stem = key.replace(PLURAL, '');
      plurals.set(stem, [...(plurals.get(stem) ?? []), form].sort());
    }
    for (const [stem, forms] of plurals) expect(forms, stem).toEqual(FORMS[language]);
  });

  test.each(languages)('%s has the same placeholders, and no empty text', (language) => {
    for (const [key, text] of flatten(RESOURCES[language][namespace])) {
      const source = english.get(key) ?? english.get(key.replace(PLURAL, '_other')) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(source));
    }
  });

  test.each(['ru', 'zh', 'mn'] as const)('%s is not left in English', (language) => {
    const script = language === 'zh' ? /\p{Script=Han}/u : /\p{Script=Cyrillic}/u;
    for (const [key, text] of flatten(RESOURCES[language][namespace])) {
      const words = text.replace(/\{\{[^}]*\}\}/g, '').replace(/\b(CITES|IUCN|CMP)\b/g, '');
      if (/[a-z]{4,}/i.test(words)) expect(words, key).toMatch(script);
    }
  });
});

test('every error code has a sentence', () => {
  for (const language of languages) {
    expect(Object.keys(RESOURCES[language].errors)).toEqual(
      expect.arrayContaining([...ERROR_CODES]),
    );
  }
});
