/** A statement and the values bound to it. */
export interface Query {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Builds a query whose `${values}` are always bound, never written into the text. */
export function sql(strings: TemplateStringsArray, ...values: readonly unknown[]): Query {
  return { text: strings.join('?'), values };
}
