/** The five faces of a briefing: Noto Sans for Latin and Cyrillic, Noto Sans SC for Han. */
export const FONT_KEYS = [
  'latin-regular',
  'latin-bold',
  'latin-italic',
  'han-regular',
  'han-bold',
] as const;
export type FontKey = (typeof FONT_KEYS)[number];

/** Package path of each face's TrueType file (WOFF files of Chinese take seconds a page). */
export const FONT_FILES: Readonly<Record<FontKey, string>> = {
  'latin-regular': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'latin-bold': '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'latin-italic': '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'han-regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'han-bold': '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
};
