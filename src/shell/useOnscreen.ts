import { type RefObject, useEffect, useState } from 'react';
import { intersections } from '../embedding/intersections.ts';

/** Whether any of an element can be seen, in a page that can be seen. */
export function useOnscreen(element: RefObject<HTMLElement | null>): boolean {
  // Whoever works it sees it; a browser that paints nothing for a while says nothing of it.
  const [near, setNear] = useState(true);
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const observer = intersections((entries) => setNear(entries.some((entry) => entry.isIntersecting)));
    if (element.current !== null) observer?.observe(element.current);
    const onChange = () => setVisible(document.visibilityState === 'visible');
    onChange();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      observer?.disconnect();
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [element]);
  return near && visible;
}
