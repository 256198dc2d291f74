import { type RefObject, useEffect, useState } from 'react';

/** Whether any of an element can be seen, in a page that can be seen. */
export function useOnscreen(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) =>
      setNear(entries.some((entry) => entry.isIntersecting)),
    );
    if (element.current !== null) observer.observe(element.current);
    const onChange = () => setVisible(document.visibilityState === 'visible');
    onChange();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [element]);
  return near && visible;
}
