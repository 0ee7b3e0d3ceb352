/** The longest round length of 1, 2 or 5 times a power of ten that fits. */
export function roundLength(longestMetres: number): number {
  if (!(longestMetres > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(longestMetres));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= longestMetres) ?? 1;
  return factor * power;
}
