import type { Parts } from '../model/parts.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { firstDrawing } from './firstDrawing.ts';
import { preparedRuns, questionKey } from './firstRun.ts';
import { inSlices, oneSlice } from './inSlices.ts';

/** One frame: a hand is waiting, and browsers leave a pause between slices. */
const sliceMs = 16;

/** The runs that there are, by the scenarios that asked for them. */
const runs = new WeakMap<Scenario, unknown>();
export const runOf = (scenario: Scenario): unknown => runs.get(scenario);

/** Begins a run. Returns what is left of it, or nothing where a slice was enough. */
export function beginRun(
  definition: AnyFigure,
  scenario: Scenario,
  data: unknown,
): Parts<unknown> | undefined {
  const prepared = preparedRuns.get(questionKey(definition, scenario));
  const parts = prepared || import.meta.env.SSR ? undefined : definition.parts?.(scenario, data);
  const first = parts && oneSlice(parts, sliceMs);
  if (first && !first.done) return parts;
  runs.set(scenario, first ? first.value : prepared || definition.run(scenario, data));
  return undefined;
}

/** What was asked of a figure. */
export interface Asked {
  readonly scenario: Scenario;
  /** How everything was before the control was taken whose position this is. */
  readonly before?: Scenario;
}

interface Turns<A extends Asked> {
  /** What was asked last, and what is left of its run. */
  newest(): { readonly asked: A; readonly left: Parts<unknown> | undefined };
  /** Whether that is shown. */
  isShown(): boolean;
  /** A run is there, or has failed. */
  arrive(asked: A): void;
}

/** Goes on with work as long as it is wanted. */
function* whileWanted<R>(parts: Parts<R>, isWanted: () => boolean): Parts<R | undefined> {
  for (; isWanted(); yield) {
    const { done, value } = parts.next();
    if (done) return value;
  }
  return undefined;
}

/**
 * Works out in slices what was asked last, and draws it once, until it is shown. A control on its way is followed from one run
 * to the next; whatever else was asked in between is given up. Nothing arrives after what was asked later.
 */
export async function runsInTurn<A extends Asked>(
  definition: AnyFigure,
  show: string | undefined,
  { newest, isShown, arrive }: Turns<A>,
): Promise<void> {
  while (!isShown()) {
    const { asked, left } = newest();
    if (left === undefined) return;
    const isWanted = () => {
      const { scenario, before } = newest().asked;
      return scenario === asked.scenario || (!isShown() && before !== undefined && before === asked.before);
    };
    try {
      const run = await inSlices(whileWanted(left, isWanted), sliceMs);
      await inSlices(whileWanted(firstDrawing(definition, run, asked.scenario, show), isWanted), sliceMs);
      if (isWanted()) runs.set(asked.scenario, run);
    } catch {
      // It throws again as it is rendered, where that is caught and told.
    }
    if (isWanted()) arrive(asked);
  }
}
