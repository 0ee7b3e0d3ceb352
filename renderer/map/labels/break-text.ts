/**
 * Breaks a long name at its spaces into lines of nearly equal width, so that it
 * stays beside its place. Names without spaces stay whole.
 *
 * @param widest lines are at most this wide where the words allow it, in pixels
 */
export function breakText(
  text: string,
  widest: number,
  measure: (text: string) => number,
): readonly string[] {
  const total = measure(text);
  const words = text.split(' ');
  if (total <= widest || words.length === 1) return [text];
  const target = total / Math.ceil(total / widest);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    // A word stays on the line if that is nearer to the wanted width than leaving it out.
    const isTooLong = measure(longer) - target > target - measure(line);
    if (line !== '' && isTooLong) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
