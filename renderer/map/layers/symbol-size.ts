/** Width of a site's symbol in pixels: small where many are in view. */
export function symbolSize(zoom: number): number {
  if (zoom <= 4) return 9;
  if (zoom <= 5) return 11;
  if (zoom <= 6) return 13;
  if (zoom <= 7) return 15;
  return 18;
}
