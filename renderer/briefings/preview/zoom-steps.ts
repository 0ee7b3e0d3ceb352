/** 1 is 100 %: as large as the printed sheet on most screens. */
export const ZOOM_STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3] as const;

/** The next step in a direction; the zoom itself at the end. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const found =
    direction === 1
      ? ZOOM_STEPS.find((step) => step > zoom + 0.001)
      : ZOOM_STEPS.findLast((step) => step < zoom - 0.001);
  return found ?? zoom;
}

/** The zoom at which a page fills a width. */
export function fitWidthZoom(pageWidth: number, width: number): number {
  const least = ZOOM_STEPS[0];
  const most = ZOOM_STEPS.at(-1) ?? least;
  return Math.min(most, Math.max(least, width / pageWidth));
}
