import { navigate, replaceFilters, useAtlasLocation } from '#renderer/app/router.ts';
import { formatValues, parseValues, toggleValue } from '../lists/facets.ts';
import { type ComparedKind, MOST_COMPARED } from './compared.ts';

/** What the address asks to compare: `?provinces=RU-AMU.CN-HL` or `?sites=…`. */
export interface Compared {
  readonly kind: ComparedKind;
  readonly ids: readonly string[];
  readonly hasOnlyDifferent: boolean;
  readonly toggle: (id: string) => void;
  readonly showOnlyDifferent: (isOn: boolean) => void;
}

/** Opens an empty comparison of the other kind. */
export function compareKind(kind: ComparedKind): void {
  navigate({ page: 'compare' }, kind === 'sites' ? { kind } : {});
}

export function useCompared(): Compared {
  const { query } = useAtlasLocation();
  const kind = query.get('kind') === 'sites' || query.has('sites') ? 'sites' : 'provinces';
  const ids = parseValues(query.get(kind) ?? '').slice(0, MOST_COMPARED);
  return {
    kind,
    ids,
    hasOnlyDifferent: query.has('different'),
    toggle: (id) => {
      const next = toggleValue(ids, id);
      replaceFilters({
        [kind]: formatValues(next),
        // Without it, taking the last site away would leave an empty comparison of provinces.
        kind: kind === 'sites' && next.length === 0 ? kind : null,
      });
    },
    showOnlyDifferent: (isOn) => replaceFilters({ different: isOn ? '1' : null }),
  };
}
