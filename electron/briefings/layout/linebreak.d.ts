/** linebreak 1.1.0: the line breaking of Unicode Standard Annex 14; the package carries no types. */
declare module 'linebreak' {
  export interface LineBreak {
    /** Index in the text after which a line may end. */
    readonly position: number;
    readonly required: boolean;
  }
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): LineBreak | null;
  }
}
