import { expect, test } from 'vitest';
import { withSoftHyphens } from '#shared/text/soft-hyphens.ts';

const divided = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-');

test.each([
  ['сельскохозяйственные палы', 'сель-ско-хо-зяй-ствен-ные палы'],
  ['лесопользование', 'ле-со-поль-зо-ва-ние'],
  ['Дальневосточный леопард', 'Даль-не-вос-точ-ный леопард'],
  ['мэдэгдэхүйц', 'мэ-дэг-дэ-хүйц'],
  ['Браконьерство', 'Бра-конь-ерс-тво'],
  // Short words and other scripts stay whole.
  ['неизвестно', 'неизвестно'],
  ['Infrastructure development', 'Infrastructure development'],
  ['森林火灾与农业焚烧', '森林火灾与农业焚烧'],
])('%s', (text, expected) => {
  expect(divided(text)).toBe(expected);
});
