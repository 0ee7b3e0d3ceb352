import { expect, it } from 'vitest';
import { loadFonts } from '#electron/briefings/fonts/load-fonts.ts';
import { layoutBlocks } from '#electron/briefings/layout/layout-blocks.ts';
import { PAGE } from '#electron/briefings/layout/page-geometry.ts';
import { paginate } from '#electron/briefings/layout/paginate.ts';

const context = { fonts: loadFonts(), language: 'en' } as const;

it('repeats the header of a table as an artifact and keeps rows whole', () => {
  const rows = Array.from({ length: 120 }, (_, index) => [
    { inlines: [{ text: `Row ${index}` }], note: [{ text: 'second line' }] },
    { inlines: [{ text: 'value' }] },
  ]);
  const columns = [
    { header: [{ text: 'Header' }], share: 1 },
    { header: [{ text: 'Other' }], share: 1 },
  ];
  const pieces = layoutBlocks([{ kind: 'table', columns, rows }], 400, null, context);
  const { pages } = paginate(pieces, PAGE.top);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, page] of pages.entries()) {
    const texts = page.items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    const header = texts.find(({ run }) => run.text === 'Header');
    expect(header).toBeDefined();
    if (index > 0) expect(header?.node).toBeNull();
    const named = texts.filter(({ run }) => run.text.startsWith('Row'));
    const noted = texts.filter(({ run }) => run.text === 'second line');
    expect(noted).toHaveLength(named.length);
    expect(Math.max(...texts.map(({ run }) => run.baseline))).toBeLessThan(PAGE.bottom);
  }
});

it('takes a heading over to the page of what it heads', () => {
  const filler = { kind: 'paragraph', inlines: [{ text: 'Filler.' }], spaceBefore: 0 } as const;
  for (let count = 50; count < 62; count += 1) {
    const blocks = [
      ...Array.from({ length: count }, () => filler),
      { kind: 'heading', level: 2, inlines: [{ text: 'Heading' }] } as const,
      { kind: 'paragraph', inlines: [{ text: 'Words below.' }] } as const,
    ];
    const { pages } = paginate(layoutBlocks(blocks, 400, null, context), PAGE.top);
    const pageOf = (words: string) =>
      pages.findIndex(({ items }) =>
        items.some((item) => item.kind === 'text' && item.run.text === words),
      );
    expect(pageOf('Heading')).toBe(pageOf('Words below.'));
  }
});

it('fills the columns of a list one after the other, and evens out the last', () => {
  const items = Array.from({ length: 150 }, (_, index) => ({
    label: `${index + 1}.`,
    inlines: [{ text: `Item ${index + 1}` }],
  }));
  const blocks = [
    { kind: 'list', items, columns: 2 } as const,
    { kind: 'paragraph', inlines: [{ text: 'Below.' }] } as const,
  ];
  const { pages } = paginate(layoutBlocks(blocks, 400, null, context), PAGE.top);
  expect(pages.length).toBe(2);
  const placed = pages.map(({ items: all }) =>
    all.flatMap((item) => (item.kind === 'text' ? [item.run] : [])),
  );
  const words = placed.flat().map(({ text }) => text);
  // In the order of the list, each once, whichever page and column it stands in.
  expect(words.filter((text) => text.startsWith('Item'))).toEqual(
    items.map(({ inlines }) => inlines[0]?.text),
  );
  for (const runs of placed) {
    const columns = new Set(
      runs.filter(({ text }) => text.startsWith('Item')).map(({ x }) => Math.round(x)),
    );
    expect(columns.size).toBe(2);
    expect(Math.max(...runs.map(({ baseline }) => baseline))).toBeLessThan(PAGE.bottom);
  }
  const last = placed[1] ?? [];
  const ends = [...new Set(last.map(({ x }) => Math.round(x)))].map((x) =>
    Math.max(...last.filter((run) => Math.round(run.x) === x).map(({ baseline }) => baseline)),
  );
  const below = last.find(({ text }) => text === 'Below.');
  expect(below?.baseline).toBe(Math.max(...ends));
  expect(below?.baseline).toBeLessThan(PAGE.bottom - 100);
});

it('takes a heading over to the page of the columns that it heads', () => {
  const filler = { kind: 'paragraph', inlines: [{ text: 'Filler.' }], spaceBefore: 0 } as const;
  const items = Array.from({ length: 12 }, (_, index) => ({
    label: '–',
    inlines: [{ text: `Item ${index}` }],
  }));
  for (let count = 46; count < 62; count += 1) {
    const blocks = [
      ...Array.from({ length: count }, () => filler),
      { kind: 'heading', level: 2, inlines: [{ text: 'Heading' }] } as const,
      { kind: 'list', items, columns: 2 } as const,
    ];
    const { pages } = paginate(layoutBlocks(blocks, 400, null, context), PAGE.top);
    const textsOf = pages.map(({ items: all }) =>
      all.flatMap((item) => (item.kind === 'text' ? [item.run.text] : [])),
    );
    const headed = textsOf.find((texts) => texts.includes('Heading')) ?? [];
    expect(headed).toContain('Item 0');
    expect(headed).toContain('Item 2');
  }
});
