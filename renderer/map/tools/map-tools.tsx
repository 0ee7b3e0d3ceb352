import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useLeafletMap } from '../map-context.tsx';
import { showOnMap } from '../map-store.ts';
import { useZoom } from '../use-map-events.ts';
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from '../zoom-range.ts';
import { LayersMenu } from './layers-menu.tsx';

/** Zoom, whole ecoregion, layers, and the tools that extensions add below. */
export function MapTools({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const map = useLeafletMap();
  const zoom = useZoom();
  return (
    <div className="map-tools">
      <Toolbar orientation="vertical" aria-label={t('map.tools')} className="tool-group">
        <IconButton
          icon="plus"
          label={t('map.zoomIn')}
          isDisabled={zoom >= MAXIMUM_ZOOM}
          onPress={() => map.zoomIn()}
        />
        <IconButton
          icon="minus"
          label={t('map.zoomOut')}
          isDisabled={zoom <= MINIMUM_ZOOM}
          onPress={() => map.zoomOut()}
        />
        <IconButton
          icon="home"
          label={t('map.home')}
          onPress={() => showOnMap({ kind: 'ecoregion' })}
        />
        <LayersMenu />
      </Toolbar>
      {children}
    </div>
  );
}
