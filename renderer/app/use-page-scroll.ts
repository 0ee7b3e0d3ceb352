import { type RefObject, useEffect, useRef } from 'react';
import { useAtlasLocation } from './router.ts';
import { routePath } from './routes.ts';

/** Pages load from the same machine; after this time their height is there. */
const LAYOUT_MILLISECONDS = 60;

const positions = new Map<string, number>();

/** New pages begin at their top; going back returns to where one was. */
export function usePageScroll(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const { route, arrival, visit } = useAtlasLocation();
  const path = routePath(route);

  // Each visit begins anew
  useEffect(() => {
    const element = page.current;
    if (element === null) return;
    element.scrollTop = 0;
    const timer =
      arrival === 'restored'
        ? window.setTimeout(() => {
            element.scrollTop = positions.get(path) ?? 0;
          }, LAYOUT_MILLISECONDS)
        : undefined;
    const remember = () => positions.set(path, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('scroll', remember);
    };
  }, [path, visit]);
  return page;
}
