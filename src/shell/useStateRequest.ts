import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onStateRequest, type StateRequest, takeStateRequest } from '../embedding/stateRequest.ts';
import { readWritten } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import type { Playback } from './usePlayback.ts';
import type { ScenarioState } from './useScenario.ts';

/**
 * Meets what the page asks of the figure, also where it was asked before hydration: it shows that state, at its moment.
 *
 * @returns the last request, to be announced
 */
export function useStateRequest(
  root: RefObject<HTMLElement | null>,
  { fields, hidesOutcome }: AnyFigure,
  state: ScenarioState & { readonly pending: boolean },
  playback: Playback,
): StateRequest | undefined {
  const [request, setRequest] = useState<StateRequest>();
  const apply = useRef(state.apply);
  apply.current = state.apply;
  const seek = useRef(playback.seek);
  seek.current = playback.seek;

  useLayoutEffect(() => {
    const figure = root.current?.closest('figure');
    if (!figure) return;
    const adopt = () => {
      const next = takeStateRequest(figure);
      if (next === undefined) return;
      apply.current(readWritten(next.query, fields), undefined);
      setRequest(next);
    };
    adopt();
    const untilUnmount = new AbortController();
    onStateRequest(figure, untilUnmount.signal, adopt);
    return () => untilUnmount.abort();
  }, [root, fields]);

  // Once the new run is there. One that waits to be played waits no longer; what a reader is to guess stays hidden.
  const isGuess = hidesOutcome?.(state.scenario) ?? false;
  const met = useRef<StateRequest>(undefined);
  useEffect(() => {
    if (request === met.current || request === undefined || state.pending) return;
    met.current = request;
    if (request.seconds !== undefined || !isGuess) seek.current(request.seconds ?? Number.POSITIVE_INFINITY);
  }, [request, state.pending]);
  return request;
}
