import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Field, Scenario } from '../scenario/field.ts';
import { isAddressNew, readAddress, writeAddress } from './address.ts';

/** A value that nobody let go of is put into the address after so long. */
const settleMs = 1000;

interface State {
  readonly scenario: Scenario;
  readonly notes: readonly string[];
  /** Where the new run begins to play; at rest, unless something was added to the last one. */
  readonly playFrom?: number;
  /** It came with the address of the page: nobody has changed anything, so there is nothing to tell. */
  readonly arrived?: true;
}

export interface AskedFor extends State {
  /** Changes values, at once in the figure and not yet in the address. */
  set(values: Scenario): void;
  /** Adds to what was asked, puts it into the address and plays on from a moment. */
  add(values: Scenario, playFrom: number | undefined): void;
  /** Puts the scenario as it stands into the address: on release of a control. */
  commit(): void;
  reset(): void;
}

/**
 * What the reader asks. Begins with the given scenario, which is what the server drew; on a figure’s own page the
 * address then takes over, and the back button with it.
 */
export function useScenario(fields: readonly Field[], start: Scenario, inAddress: boolean): AskedFor {
  const [state, setState] = useState<State>({ scenario: start, notes: [] });
  // Ahead of the next rendering: one event may set a value and let its control go.
  const latest = useRef(start);
  // A touch that turns into a scroll moves a slider and never says that it let go.
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(settling.current), []);
  const show = (next: State) => {
    latest.current = next.scenario;
    setState(next);
  };

  // Before the first paint, and before anything that a reader did meanwhile is done again.
  useLayoutEffect(() => {
    if (!inAddress) return;
    const adopt = (arrived?: true) => {
      clearTimeout(settling.current);
      const read = readAddress(fields, start);
      const news = { notes: read.notes, ...(arrived && { arrived }) };
      const same = fields.every(({ name }) => latest.current[name] === read.scenario[name]);
      if (!same) latest.current = read.scenario;
      // The same question keeps its run, and its picture.
      setState((before) => (same ? { ...before, ...news } : { scenario: read.scenario, ...news }));
    };
    const onBack = () => {
      if (isAddressNew()) adopt();
    };
    adopt(true);
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [fields, start, inAddress]);

  const write = (to: Scenario) => {
    clearTimeout(settling.current);
    if (inAddress) writeAddress(to, fields, start);
  };
  return {
    ...state,
    set: (values) => {
      show({ scenario: { ...latest.current, ...values }, notes: [] });
      clearTimeout(settling.current);
      settling.current = setTimeout(() => write(latest.current), settleMs);
    },
    add: (values, playFrom) => {
      show({
        scenario: { ...latest.current, ...values },
        notes: [],
        ...(playFrom !== undefined && { playFrom }),
      });
      write(latest.current);
    },
    commit: () => write(latest.current),
    reset: () => {
      show({ scenario: start, notes: [] });
      write(start);
    },
  };
}
