import type { Source } from '#shared/model/source.ts';
import type { Inline } from './layout/inline.ts';

/** Keeps a source number from the start of a line: a word joiner allows no break before it. */
const WORD_JOINER = '\u2060';

/** Numbers sources in the order in which the text first refers to them. */
export interface Citations {
  /** The superscript for sources; nothing where none of them is known. */
  cite(sourceIds: readonly (string | null | undefined)[]): Inline[];
  /** The superscript for what the atlas itself has counted or computed. */
  citeOwn(): Inline[];
  /** Numbered sources so far, in order; `null` stands for the atlas itself. */
  listed(): readonly (Source | null)[];
}

export function createCitations(sources: readonly Source[]): Citations {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const order: (Source | null)[] = [];

  function numberOf(source: Source | null): number {
    const known = order.indexOf(source);
    if (known >= 0) return known + 1;
    return order.push(source);
  }

  function superscript(numbers: readonly number[]): Inline[] {
    if (numbers.length === 0) return [];
    return [
      { text: `${WORD_JOINER}[${numberRanges(numbers).join(',\u202f')}]`, superscript: true },
    ];
  }

  return {
    cite(sourceIds) {
      const known = sourceIds.flatMap((id) => byId.get(id ?? '') ?? []);
      return superscript(known.map(numberOf));
    },
    citeOwn: () => superscript([numberOf(null)]),
    listed: () => order,
  };
}

/** `2, 4, 7–9`: three or more in a row become a range. */
export function numberRanges(numbers: readonly number[]): string[] {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const number of sorted) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.flatMap(([from, to]) => {
    if (to - from >= 2) return [`${from}–${WORD_JOINER}${to}`];
    return from === to ? [String(from)] : [String(from), String(to)];
  });
}
