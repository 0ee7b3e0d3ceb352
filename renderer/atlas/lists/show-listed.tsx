import { useTranslation } from 'react-i18next';
import { showOnMap } from '#renderer/map/map-store.ts';
import type { Position } from '#shared/model/schemas.ts';

/** Moves the map to what is listed, and says how much of it has no place there. */
export function ShowListed({ locations }: { readonly locations: readonly (Position | null)[] }) {
  const { t } = useTranslation('browse');
  const positions = locations.filter((location) => location !== null);
  const without = locations.length - positions.length;
  return (
    <span className="listing-places">
      <button
        type="button"
        className="link-button"
        disabled={positions.length === 0}
        onClick={() => showOnMap({ kind: 'positions', positions })}
      >
        {t('list.showOnMap')}
      </button>
      {without > 0 && <span className="quiet"> {t('list.notOnMap', { count: without })}</span>}
    </span>
  );
}
