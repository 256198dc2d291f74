import { useEffect, useRef, useState } from 'react';
import { importWithRetry } from '../dom/importWithRetry.ts';
import { withTimeout } from '../dom/withTimeout.ts';
import type { CrowdSoFar } from '../model/set/crowd.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import type { CrowdRunner } from '../workers/runCrowd.ts';

/** A browser has it in its worker, and need not load it twice. */
const atBuild = import.meta.env.SSR ? await import('../view/runWithCrowd.ts') : undefined;

/** Keeps a moving control from starting a crowd at each step. */
const debounceMs = 150;

/** The runner is loaded for the first crowd; a load that takes longer counts as failed. */
const loadTimeoutMs = 10_000;
const newRunner = async (): Promise<CrowdRunner> => {
  const { crowdRunner } = await withTimeout(
    loadTimeoutMs,
    importWithRetry(() => import('../workers/runCrowd.ts')),
  );
  return crowdRunner();
};

const crowdFailedNote =
  'The crowd could not be drawn in this browser: the picture shows a typical lifter alone.';

interface Drawn<R> {
  readonly recording: R;
  /** As much of the crowd as there is; undefined where none could be run. */
  readonly soFar: CrowdSoFar | undefined;
}

interface CrowdRecording<R> {
  readonly recording: R;
  /** What to tell the reader where the crowd failed. */
  readonly notes: readonly string[];
}

/**
 * Runs many lifters around the typical one, in a worker, and yields them as they arrive. The picture as served contains
 * its crowd and is left alone until the reader changes something, so that reading alone costs nothing.
 *
 * @returns the recording, with as much of its crowd as there is
 */
export function useCrowd<R>(definition: AnyFigure, scenario: Scenario, recording: R): CrowdRecording<R> {
  const [drawn, setDrawn] = useState<Drawn<R>>();
  const first = useRef(scenario);
  const runner = useRef<CrowdRunner>(undefined);

  useEffect(() => () => runner.current?.end(), []);
  useEffect(() => {
    if (definition.crowd === undefined || (first.current === scenario && runner.current === undefined))
      return;
    const { plan } = definition.crowd;
    let cancelled = false;
    const failed = () => {
      if (!cancelled) setDrawn({ recording, soFar: undefined });
    };
    const start = async () => {
      const running = runner.current ?? (await newRunner());
      runner.current ??= running;
      if (cancelled) return;
      runner.current.run(plan(scenario), { come: (soFar) => setDrawn({ recording, soFar }), failed }, 20);
    };
    const timer = setTimeout(() => start().catch(failed), debounceMs);
    return () => {
      cancelled = true;
      clearTimeout(timer);
      runner.current?.cancel();
    };
  }, [definition, scenario, recording]);

  if (atBuild !== undefined && definition.crowd !== undefined)
    return {
      recording: definition.crowd.join(recording, atBuild.crowdOf(definition.crowd.plan(scenario))),
      notes: [],
    };
  if (drawn?.recording !== recording) return { recording, notes: [] };
  return drawn.soFar === undefined
    ? { recording, notes: [crowdFailedNote] }
    : { recording: definition.crowd!.join(recording, drawn.soFar), notes: [] };
}
