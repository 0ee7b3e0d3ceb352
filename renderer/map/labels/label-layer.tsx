import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery, sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { symbolSize } from '../layers/symbol-size.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore, layersStore } from '../map-store.ts';
import { useMapEvents, useViewVersion } from '../use-map-events.ts';
import { type LabelView, mapLabelCandidates, siteLabelCandidates } from './label-candidates.ts';
import { forgetMeasuredText, measureText } from './measure-text.ts';
import { placeLabels } from './place-labels.ts';
import { PlacedLabelText } from './placed-label-text.tsx';
import { useCoveredBoxes } from './use-covered-boxes.ts';

/** Counts up when fonts have come, for text is then as wide as it really is. */
function useFontVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const measureAgain = () => {
      forgetMeasuredText();
      setVersion((current) => current + 1);
    };
    document.fonts.addEventListener('loadingdone', measureAgain);
    return () => document.fonts.removeEventListener('loadingdone', measureAgain);
  }, []);
  return version;
}

/** Names in the reader's language over the tiles, which carry none. */
export function LabelLayer() {
  const map = useLeafletMap();
  const language = useLanguage();
  const { data } = useQuery(mapQuery());
  const { data: sites } = useQuery(sitesQuery());
  const layers = useStore(layersStore);
  const { selected, sites: emphasisedIds } = useStore(emphasisStore);
  const viewVersion = useViewVersion();
  const fontVersion = useFontVersion();
  const covered = useCoveredBoxes();
  const [isZooming, setIsZooming] = useState(false);
  useMapEvents({ zoomstart: () => setIsZooming(true), zoomend: () => setIsZooming(false) });

  const hasLabels = layers.has('labels');
  const hasSites = layers.has('sites');
  const selectedId = selected?.kind === 'site' ? selected.id : null;

  // The versions stand for the map's view and the fonts
  const placed = useMemo(() => {
    if (!hasLabels) return [];
    const zoom = map.getZoom();
    const size = map.getSize();
    const corner = map.containerPointToLayerPoint([0, 0]);
    const bounds = map.getBounds();
    const view: LabelView = {
      zoom,
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      language,
      measure: measureText,
      project: ([longitude, latitude]) => map.latLngToLayerPoint([latitude, longitude]),
    };
    const radius = symbolSize(zoom) / 2;
    const shownSites = hasSites ? (sites ?? []) : [];
    const candidates = [
      ...mapLabelCandidates(data?.labels ?? [], view),
      ...siteLabelCandidates(shownSites, { selectedId, ids: new Set(emphasisedIds) }, radius, view),
    ];
    const covers = covered.map(({ minX, minY, maxX, maxY }) => ({
      minX: minX + corner.x,
      minY: minY + corner.y,
      maxX: maxX + corner.x,
      maxY: maxY + corner.y,
    }));
    const symbols = shownSites.flatMap(({ location }) => {
      if (location === null) return [];
      const { x, y } = view.project(location);
      return [{ minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius }];
    });
    const viewport = {
      minX: corner.x + 4,
      minY: corner.y + 4,
      maxX: corner.x + size.x - 4,
      maxY: corner.y + size.y - 4,
    };
    return placeLabels(candidates, viewport, { covers, symbols });
  }, [
    map,
    data,
    sites,
    language,
    hasLabels,
    hasSites,
    selectedId,
    emphasisedIds,
    covered,
    viewVersion,
    fontVersion,
  ]);

  const pane = map.getPane('labels');
  if (pane === undefined) return null;
  return createPortal(
    <svg className={isZooming ? 'map-labels zooming' : 'map-labels'} aria-hidden="true">
      {placed.map((label) => (
        <PlacedLabelText key={label.key} label={label} />
      ))}
    </svg>,
    pane,
  );
}
