/** Characters of a search text; fields take no more, and nobody types a longer name. */
export const LONGEST_SEARCH_TEXT = 200;
