/** Degrees between two lines: five to ten lines across a screen of 1,000 pixels. */
export function graticuleStep(zoom: number): number {
  if (zoom < 5) return 5;
  if (zoom < 7) return 2;
  if (zoom < 8) return 1;
  if (zoom < 10) return 0.5;
  return 0.25;
}
