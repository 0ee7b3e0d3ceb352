import type { Language } from '#shared/text/language.ts';

/** A stretch of a paragraph in one style and one language. */
export interface Inline {
  readonly text: string;
  /** The language the words are in; without it, the document's. */
  readonly language?: Language;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  /** Raised and small: a source number. */
  readonly superscript?: boolean;
  readonly address?: string;
}

/** Joins lists of inlines with a separator, as `join` does for strings. */
export function joinInlines(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
  const joined: Inline[] = [];
  for (const part of parts) {
    if (joined.length > 0) joined.push({ text: separator });
    joined.push(...part);
  }
  return joined;
}

/** Fills the `{slots}` of a template with inlines; a slot without a value stays empty. */
export function fillTemplate(
  template: string,
  slots: Readonly<Record<string, readonly Inline[] | string | undefined>>,
): Inline[] {
  const filled: Inline[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      if (part !== '') filled.push({ text: part });
      continue;
    }
    const value = slots[slot];
    if (typeof value === 'string') filled.push({ text: value });
    else if (value) filled.push(...value);
  }
  return filled;
}

export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}
