import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onStateRequest, type StateRequest, takeStateRequest } from '../embedding/stateRequest.ts';
import type { Scenario } from '../scenario/field.ts';
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
  state: ScenarioState & { readonly asked: Scenario },
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

  // The new run is there by now, or is waited for. One that waits to be played waits no longer; what a reader is to guess stays hidden.
  const isGuess = hidesOutcome?.(state.asked) ?? false;
  useEffect(() => {
    if (request === undefined) return;
    if (request.seconds !== undefined || !isGuess) seek.current(request.seconds ?? Number.POSITIVE_INFINITY);
  }, [request]);
  return request;
}
