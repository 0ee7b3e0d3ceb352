/** The plural forms of CLDR that a language uses. */
type PluralForm = 'one' | 'few' | 'many' | 'other';

/**
 * The shape that a translation of `Source` must have: the same keys, and for
 * each plural the forms of its own language. A missing key does not compile.
 */
export type Translation<Source, Forms extends PluralForm> = {
  readonly [Key in keyof Source as Key extends `${infer Base}_other`
    ? `${Base}_${Forms}`
    : Key extends `${string}_one`
      ? never
      : Key]: Source[Key] extends string ? string : Translation<Source[Key], Forms>;
};

export type Russian<Source> = Translation<Source, 'one' | 'few' | 'many' | 'other'>;
export type Chinese<Source> = Translation<Source, 'other'>;
export type Mongolian<Source> = Translation<Source, 'one' | 'other'>;
