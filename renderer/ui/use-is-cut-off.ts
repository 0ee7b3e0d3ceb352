import { type RefObject, useEffect, useState } from 'react';

/** Whether a frame is narrower than what it holds, so that a part of it is out of sight. */
export function useIsCutOff(frame: RefObject<HTMLElement | null>): boolean {
  const [isCutOff, setIsCutOff] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() =>
      setIsCutOff(element.scrollWidth > element.clientWidth + 1),
    );
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [frame]);
  return isCutOff;
}
