import { useEffect, useMemo, useRef, useState } from 'react';
import type { AnyFigure } from '../view/figure.ts';
import { beginRun, runOf, runsInTurn } from './runsInTurn.ts';
import type { ScenarioState } from './useScenario.ts';

/** Until then nobody wonders whether anything happens. */
const patienceMs = 500;

/**
 * The last state whose run is there, and that run. One that takes no longer than a slice is there at once; until any other is
 * there, the picture stays as it was.
 */
export function useRun(definition: AnyFigure, asked: ScenarioState, data: unknown, show: string | undefined) {
  const { scenario } = asked;
  const left = useMemo(
    () => (runOf(scenario) ? undefined : beginRun(definition, scenario, data)),
    [scenario],
  );
  const newest = useRef({ asked, left });
  newest.current = { asked, left };
  const shown = useRef(asked);
  if (runOf(scenario)) shown.current = asked;
  const isShown = () => shown.current.scenario === newest.current.asked.scenario;
  const turn = useRef(Promise.resolve());
  const [, setArrived] = useState<unknown>();
  const [late, setLate] = useState<unknown>();

  useEffect(() => {
    if (!left) return;
    const timer = setTimeout(setLate, patienceMs, left);
    turn.current = turn.current.then(() =>
      runsInTurn(definition, show, {
        newest: () => newest.current,
        isShown,
        arrive: (state) => {
          shown.current = state;
          setArrived(state);
        },
      }),
    );
    return () => clearTimeout(timer);
  }, [left]);

  const { scenario: from, before } = shown.current;
  // One that failed throws again.
  const alone = runOf(from) || definition.run(from, data);
  const story = useMemo(() => definition.story(alone, from), [alone]);
  const rests = useMemo(() => definition.rests?.(alone), [alone]);
  const recording = before && runOf(before);
  const pending = !isShown();
  return {
    ...shown.current,
    /** What the controls say: what is shown, as soon as that is worked out. */
    asked: scenario,
    alone,
    story,
    rests,
    /** How it was before the control was taken whose position this is; without it, that was never shown. */
    movedFrom: before && recording ? { scenario: before, recording } : undefined,
    /** Whether what was asked last is still to come. */
    pending,
    /** What is said of that where it takes long. */
    waitNotes: pending && late === left ? ['Working …'] : [],
  };
}
