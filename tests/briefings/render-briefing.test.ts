import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '#electron/briefings/briefing-input.ts';
import { renderBriefing } from '#electron/briefings/render-briefing.ts';
import { BRIEFING_TEXTS } from '#electron/briefings/text/text-of.ts';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/text/language.ts';
import { fixtureInput } from './fixture-input.ts';
import { allNodes, type ReadPdf, readPdf } from './read-pdf.ts';

const WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Primorsky Krai',
    'Forests of Korean pine',
    'Amur tiger',
    'Panthera tigris altaica',
    '401,428',
  ],
  ru: ['Приморский край', 'Кедровые леса и последние леопарды.', 'Амурский тигр', '401\u202f428'],
  zh: ['滨海边疆区', '红松林与最后的豹。', '东北虎', '测试保护区', '401,428'],
  mn: ['Приморийн хязгаар', 'Хуш мод, сүүлчийн ирвэс.', 'Туршилтын өлзийт газар', '401,428'],
};

/** A busy machine may take ten times as long as an idle one. */
const TIMEOUT_MILLISECONDS = 60_000;
vi.setConfig({ testTimeout: TIMEOUT_MILLISECONDS });

const briefings = new Map<Language, Briefing>();
const files = new Map<Language, ReadPdf>();

function fileOf(language: Language): ReadPdf {
  return files.get(language) as ReadPdf;
}

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const briefing = await renderBriefing(fixtureInput(language));
    briefings.set(language, briefing);
    files.set(language, await readPdf(briefing.bytes));
  }
}, TIMEOUT_MILLISECONDS);

describe.each(LANGUAGES)('a full briefing in %s', (language) => {
  it('copies out the text that is printed', () => {
    for (const words of WORDS[language]) {
      expect(fileOf(language).text).toContain(words.replace(/\s+/g, ''));
    }
    for (const heading of Object.values(BRIEFING_TEXTS[language].headings)) {
      expect(fileOf(language).text).toContain(heading.replace(/\s+/g, ''));
    }
  });

  it('leaves no slot of a template unfilled', () => {
    expect(fileOf(language).text).not.toMatch(/\{\w+\}/);
  });

  it('names itself in title, language, conformance and outline', () => {
    const file = fileOf(language);
    expect(file.language).toBe(LANGUAGE_TAGS[language]);
    expect(file.title).toContain(WORDS[language][0]);
    expect(file.metadata).toMatch(/pdfaid:part>2<[\s\S]*pdfaid:conformance>A</);
    expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file.metadata).toContain('2026.11.22-0a1b2c3d');
    expect(file.outline).toContain(BRIEFING_TEXTS[language].headings.threats);
  });

  it('is tagged with headings, tables and figures that have words and a box', () => {
    const nodes = fileOf(language).trees.flatMap(allNodes);
    const roles = new Set(nodes.map(({ role }) => role));
    for (const role of [
      'H1',
      'H2',
      'H3',
      'Table',
      'TR',
      'TH',
      'TD',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Figure',
      'Link',
    ]) {
      expect(roles).toContain(role);
    }
    for (const figure of nodes.filter(({ role }) => role === 'Figure')) {
      expect(figure.alt?.length).toBeGreaterThan(20);
      expect(figure.alt).not.toMatch(/\{\w+\}/);
      expect(figure.bbox).toHaveLength(4);
    }
  });

  it('has the map on the second page, whatever the first has no room for', () => {
    expect(fileOf(language).pages[1]).toContain(BRIEFING_TEXTS[language].headings.map);
  });

  it('numbers its sources as the text does', () => {
    const { text, pages } = fileOf(language);
    const cited = [...text.matchAll(/\[([\d,–]+)\]/g)].flatMap(([, list = '']) =>
      list.split(',').flatMap((range) => {
        const [from = 0, to = from] = range.split('–').map(Number);
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      }),
    );
    const last = Math.max(...cited);
    expect(last).toBe(8);
    expect(new Set(cited)).toEqual(new Set(Array.from({ length: last }, (_, index) => index + 1)));
    const list = pages.slice(-2).join(' ');
    for (let number = 1; number <= last; number += 1) expect(list).toContain(`${number}.`);
  });

  it('prints annotations with number, area and author', () => {
    const { text } = fileOf(language);
    expect(text).toContain('1Гарь2025');
    // 1° of longitude by 0.5° of latitude about 45° N.
    expect(text).toMatch(/437[,\u202f]?735(га|ha|公顷)/);
    expect(text).toContain('А.Иванова');
  });
});

it('gives the same bytes for the same input', async () => {
  const again = await renderBriefing(fixtureInput('zh'));
  expect(Buffer.from(again.bytes).equals(Buffer.from(briefings.get('zh')?.bytes ?? []))).toBe(true);
});

it('packs the structure into object streams, readable by another program', () => {
  const bytes = Buffer.from(briefings.get('en')?.bytes ?? []);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  expect(bytes.includes('/ObjStm')).toBe(true);
  expect(bytes.includes('/XRef')).toBe(true);
});

it('stays well below 0.6 MB', () => {
  for (const { bytes } of briefings.values()) expect(bytes.length).toBeLessThan(600_000);
});

it('leaves authors out when asked to', async () => {
  const { bytes } = await renderBriefing(fixtureInput('ru', { includeAuthors: false }));
  expect((await readPdf(bytes)).text).not.toContain('Иванова');
});

it.each(LANGUAGES)('puts the one-page form on one page in %s', async (language) => {
  const { bytes, pages } = await renderBriefing(fixtureInput(language, { form: 'one-page' }));
  const file = await readPdf(bytes);
  expect(pages).toBe(1);
  expect(file.pages).toHaveLength(1);
  const { headings } = BRIEFING_TEXTS[language];
  for (const heading of [headings.keyMessages, headings.atAGlance, headings.threats]) {
    expect(file.text).toContain(heading.replace(/\s+/g, ''));
  }
});

it('prints a province of which nothing is known', async () => {
  const full = fixtureInput('en');
  const page = {
    ...full.page,
    claims: [],
    sites: [],
    designations: [],
    species: [],
    threats: [],
    features: [],
    responses: [],
    sources: [],
  };
  const { bytes } = await renderBriefing({ ...full, page, annotations: [] });
  const { text } = await readPdf(bytes);
  expect(text).toContain('notknown');
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});
