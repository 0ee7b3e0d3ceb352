import { SITE_SYMBOLS } from '#shared/cartography/site-symbols.ts';
import type { SiteCategory } from '#shared/model/closed-lists.ts';

/** The map's symbol of a category, for legends and lists. */
export function SiteSymbol({
  category,
  size = 14,
}: {
  readonly category: SiteCategory;
  readonly size?: number;
}) {
  const symbol = SITE_SYMBOLS[category];
  return (
    <svg
      className="site-symbol"
      viewBox="-11 -11 22 22"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={symbol.path} fill={symbol.colour} stroke={symbol.outline} strokeWidth={2} />
    </svg>
  );
}
