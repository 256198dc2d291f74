import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Field, type Scenario, type Value, withDependents } from '../scenario/field.ts';
import { isAddressNew, type Repaired, readAddress, writeAddress } from './address.ts';
import { whenAddressReadable } from './addressReader.ts';
import { gestures } from './gesture.ts';
import type { Resume } from './usePlayback.ts';

/** A value whose control was never released is written to the URL after this long. */
const commitDelayMs = 1000;

interface State {
  readonly scenario: Scenario;
  readonly notes: readonly string[];
  /** Where the new run resumes; without it, the run is at rest. */
  readonly resume?: Resume;
  /** How everything was before the control was taken whose position this is. */
  readonly before?: Scenario;
  /** It came with the URL of the page: nothing was changed, so there is nothing to announce. */
  readonly fromUrl?: true;
}

export interface ScenarioState extends State {
  /** Changes values, at once in the figure and not yet in the address. */
  set(values: Scenario): void;
  /** Changes values by one deliberate choice, which is a step of the history of its own, and resumes the run. */
  apply(values: Scenario, resume?: Resume): void;
  /** Sets one field as its control does. */
  input(name: string, value: Value): void;
  /** Writes the current scenario to the URL: on release of a control. */
  commit(): void;
  reset(): void;
}

/**
 * The scenario of a figure. Begins with the given one, which the server rendered; on a figure's own page the URL then
 * takes over, and the back button with it.
 */
export function useScenario(
  fields: readonly Field[],
  start: Scenario,
  inAddress: boolean,
  repaired: Repaired | undefined,
): ScenarioState {
  const [state, setState] = useState<State>({ scenario: start, notes: [] });
  const repair = useRef(repaired);
  // Ahead of the next render: one event may set a value and release its control.
  const latest = useRef(start);
  const [gesture] = useState(gestures);
  // A touch that turns into a scroll moves a slider and never fires its change event.
  const pendingCommit = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pendingCommit.current), []);

  // Before the first paint, and before the input from before hydration is replayed.
  useLayoutEffect(() => {
    if (!inAddress) return;
    const adopt = (fromUrl?: true) => {
      clearTimeout(pendingCommit.current);
      gesture.end();
      const read = readAddress(fields, start, repair.current);
      const update = { notes: read.notes, ...(fromUrl && { fromUrl }) };
      const same = fields.every(({ name }) => latest.current[name] === read.scenario[name]);
      if (!same) latest.current = read.scenario;
      // The same question keeps its run, and its picture.
      setState((before) => (same ? { ...before, ...update } : { scenario: read.scenario, ...update }));
    };
    const onBack = () => {
      if (isAddressNew()) whenAddressReadable(fields, start, adopt);
    };
    whenAddressReadable(fields, start, () => adopt(true));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [fields, start, inAddress, gesture]);

  // The same all the time: a component that gets nothing else new need not render again.
  const actions = useMemo(() => {
    const write = (kind: 'choice' | 'position', to: Scenario) => {
      clearTimeout(pendingCommit.current);
      if (inAddress) writeAddress(kind, to, fields, start);
    };
    const show = (next: State) => {
      latest.current = next.scenario;
      setState(next);
    };
    const set = (values: Scenario) => {
      const before = gesture.move(values, latest.current);
      show({ scenario: withDependents(fields, latest.current, values), notes: [], before });
      clearTimeout(pendingCommit.current);
      pendingCommit.current = setTimeout(() => write('position', latest.current), commitDelayMs);
    };
    const apply = (values: Scenario, resume?: Resume) => {
      gesture.end();
      show({
        scenario: withDependents(fields, latest.current, values),
        notes: [],
        ...(resume !== undefined && { resume }),
      });
      write('choice', latest.current);
    };
    return {
      set,
      apply,
      // A choice takes effect at once.
      input: (name: string, value: Value) => (typeof value === 'string' ? apply : set)({ [name]: value }),
      commit: () => {
        gesture.release();
        write('position', latest.current);
      },
      // As a new run, which is at rest wherever the one before stood.
      reset: () => {
        gesture.end();
        show({ scenario: { ...start }, notes: [] });
        write('choice', start);
      },
    };
  }, [fields, start, inAddress, gesture]);
  return { ...state, ...actions };
}
