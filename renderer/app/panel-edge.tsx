import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changePreferences, preferencesStore } from './preferences.ts';
import { useStore } from './store.ts';

const MINIMUM_WIDTH = 320;
const MAXIMUM_WIDTH = 720;
const STEP = 24;

function setWidth(width: number): void {
  const limited = Math.min(MAXIMUM_WIDTH, Math.max(MINIMUM_WIDTH, Math.round(width)));
  changePreferences({ panelWidth: limited });
}

/** The edge between panel and map: dragged, or moved with the arrow keys. */
export function PanelEdge() {
  const { t } = useTranslation();
  const { panelWidth } = useStore(preferencesStore);
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(event.clientX);
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') setWidth(panelWidth - STEP);
    else if (event.key === 'ArrowRight') setWidth(panelWidth + STEP);
    else return;
    event.preventDefault();
  };
  return (
    // An <hr> cannot be a splitter that takes the focus
    <div
      className="panel-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={t('panel.width')}
      aria-valuenow={panelWidth}
      aria-valuemin={MINIMUM_WIDTH}
      aria-valuemax={MAXIMUM_WIDTH}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={moveByKey}
    />
  );
}
