/** ISO 216 A4 in points, and the type area of a briefing. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 48,
  right: 48,
  /** Top of the text below the running head. */
  top: 62,
  /** Bottom of the text above the page number. */
  bottom: 794,
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
