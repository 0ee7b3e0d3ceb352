import { useEffect, useState } from 'react';
import { useLeafletMap } from '../map-context.tsx';
import type { Box } from './label-types.ts';

/** What lies over the map and would hide names; see styles/map-tools.css and styles/shell.css. */
const COVERS = '.top-bar, .map-tools, .legend, .map-foot';

/** Boxes of the map that tools and legend cover, in pixels from the map's upper left corner. */
export function useCoveredBoxes(): readonly Box[] {
  const map = useLeafletMap();
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  useEffect(() => {
    const measure = () => {
      const origin = map.getContainer().getBoundingClientRect();
      const covers = [...document.querySelectorAll(COVERS)].map((cover) => {
        const { left, right, top, bottom } = cover.getBoundingClientRect();
        return {
          minX: left - origin.left,
          maxX: right - origin.left,
          minY: top - origin.top,
          maxY: bottom - origin.top,
        };
      });
      setBoxes(covers);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(map.getContainer());
    for (const cover of document.querySelectorAll(COVERS)) observer.observe(cover);
    return () => observer.disconnect();
  }, [map]);
  return boxes;
}
