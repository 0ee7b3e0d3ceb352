/**
 * Moves the focus on before a button takes itself away, as it would fall to the whole page.
 *
 * @param leaving the button, one of `selector` within `container`
 * @param fallback selector of what takes the focus when it is the last one
 */
export function focusNeighbour(
  leaving: Element,
  container: Element | null,
  selector: string,
  fallback: string,
): void {
  const all = [...(container?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const place = all.findIndex((one) => one === leaving);
  const neighbour = all[place + 1] ?? all[place - 1];
  (neighbour ?? container?.querySelector<HTMLElement>(fallback))?.focus();
}
