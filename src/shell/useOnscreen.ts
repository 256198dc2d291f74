import { type RefObject, useEffect, useState } from 'react';
import { createIntersectionObserver } from '../dom/intersectionObserver.ts';

/** Whether any of an element can be seen, in a page that can be seen. */
export function useOnscreen(element: RefObject<HTMLElement | null>): boolean {
  // A figure in use is on screen; a browser that paints nothing for a while reports nothing.
  const [intersecting, setIntersecting] = useState(true);
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const observer = createIntersectionObserver((entries) =>
      setIntersecting(entries.some((entry) => entry.isIntersecting)),
    );
    if (element.current !== null) observer?.observe(element.current);
    const onChange = () => setVisible(document.visibilityState === 'visible');
    onChange();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      observer?.disconnect();
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [element]);
  return intersecting && visible;
}
