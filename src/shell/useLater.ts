import { useEffect, useRef } from 'react';

/**
 * What is pressed while another run is on its way means that one, and is done as soon as it is there.
 *
 * @param act does it, by then with what has become of the figure
 */
export function useLater<A extends unknown[]>(
  pending: boolean,
  act: (...what: A) => void,
): (...what: A) => void {
  const pressed = useRef<A>(undefined);
  useEffect(() => {
    if (pending || !pressed.current) return;
    act(...pressed.current);
    pressed.current = undefined;
  }, [pending]);
  return (...what) => {
    if (pending) pressed.current = what;
    else act(...what);
  };
}
