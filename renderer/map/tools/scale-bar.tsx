import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { metresPerPixel } from '#shared/cartography/site-symbols.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { useLeafletMap } from '../map-context.tsx';
import { useViewVersion } from '../use-map-events.ts';
import { roundLength } from './scale-length.ts';

const LONGEST_PIXELS = 110;

/** True at the latitude of the map's centre: Web Mercator's scale changes towards the pole. */
export function ScaleBar() {
  const { t } = useTranslation();
  const { number, word } = useWords();
  const map = useLeafletMap();
  useViewVersion();
  const resolution = metresPerPixel(map.getCenter().lat, map.getZoom());
  const metres = roundLength(resolution * LONGEST_PIXELS);
  const label =
    metres >= 1_000
      ? `${number(metres / 1_000)} ${word(CLAIM_UNIT_WORDS.kilometre)}`
      : `${number(metres)} ${word(CLAIM_UNIT_WORDS.metre)}`;
  return (
    <div className="scale-bar" title={t('map.scaleNote')}>
      <span className="scale-line" style={{ width: `${metres / resolution}px` }} />
      <span>{label}</span>
    </div>
  );
}
