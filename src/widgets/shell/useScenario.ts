import { useEffect, useState } from 'react';
import type { Field, Scenario, Value } from '../../scenario/field.ts';
import { readAddress, writeAddress } from './address.ts';

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
  add(name: string, value: Value, playFrom: number | undefined): void;
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
  const { scenario } = state;

  useEffect(() => {
    if (!inAddress) return;
    const adopt = (arrived?: true) =>
      setState((before) => {
        const read = readAddress(fields, start);
        const same = fields.every(({ name }) => before.scenario[name] === read.scenario[name]);
        // The same question keeps its run, and its picture.
        return { ...(same ? { ...before, notes: read.notes } : read), ...(arrived && { arrived }) };
      });
    const onBack = () => adopt();
    adopt(true);
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [fields, start, inAddress]);

  const write = (to: Scenario) => inAddress && writeAddress(to, fields);
  return {
    ...state,
    set: (values) => setState((before) => ({ scenario: { ...before.scenario, ...values }, notes: [] })),
    add: (name, value, playFrom) => {
      const next = { ...scenario, [name]: value };
      setState({ scenario: next, notes: [], ...(playFrom !== undefined && { playFrom }) });
      write(next);
    },
    commit: () => write(scenario),
    reset: () => {
      setState({ scenario: start, notes: [] });
      write(start);
    },
  };
}
