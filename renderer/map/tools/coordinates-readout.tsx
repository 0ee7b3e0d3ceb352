import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatPosition } from '#shared/text/format-position.ts';
import { useLeafletMap } from '../map-context.tsx';
import { useMapEvents } from '../use-map-events.ts';

/** Coordinates under the pointer; of the map's centre, with a cross on it, while the keyboard moves it. */
export function CoordinatesReadout() {
  const { t } = useTranslation();
  const map = useLeafletMap();
  const output = useRef<HTMLOutputElement>(null);
  const isPointerOver = useRef(false);
  const [isByKeyboard, setIsByKeyboard] = useState(false);

  const write = (longitude: number, latitude: number) => {
    // Straight into the page: the pointer moves more often than React should render.
    if (output.current !== null) output.current.textContent = formatPosition([longitude, latitude]);
  };
  const writeCentre = () => {
    const { lng, lat } = map.getCenter();
    write(lng, lat);
  };
  useMapEvents({
    mousemove: ({ latlng }) => {
      const { lng, lat } = latlng.wrap();
      write(lng, lat);
    },
    mouseover: () => {
      isPointerOver.current = true;
    },
    mouseout: () => {
      isPointerOver.current = false;
      writeCentre();
    },
    move: () => {
      if (isByKeyboard || !isPointerOver.current) writeCentre();
    },
  });

  // Listens once for each map
  useEffect(() => {
    const container = map.getContainer();
    const take = () => {
      setIsByKeyboard(container.matches(':focus-visible'));
      writeCentre();
    };
    const leave = () => setIsByKeyboard(false);
    writeCentre();
    container.addEventListener('focus', take);
    container.addEventListener('keydown', take);
    container.addEventListener('blur', leave);
    return () => {
      container.removeEventListener('focus', take);
      container.removeEventListener('keydown', take);
      container.removeEventListener('blur', leave);
    };
  }, [map]);

  return (
    <>
      {isByKeyboard &&
        createPortal(<span className="map-cross" aria-hidden="true" />, map.getContainer())}
      <output
        ref={output}
        className="coordinates"
        aria-label={t('map.coordinates')}
        aria-live="off"
      />
    </>
  );
}
