import { useEffect, useState } from 'react';
import type { Field, Scenario } from '../../scenario/field.ts';
import { readAddress, writeAddress } from './address.ts';

export interface Asked {
  readonly scenario: Scenario;
  readonly notes: readonly string[];
  /** Changes one value, at once in the figure and not yet in the address. */
  set(name: string, value: number): void;
  /** Puts the scenario as it stands into the address: on release of a control. */
  commit(): void;
  reset(): void;
}

/**
 * What the reader asks. Begins with the given scenario, which is what the server drew; on a figure’s own page the
 * address then takes over, and the back button with it.
 */
export function useScenario(fields: readonly Field[], start: Scenario, inAddress: boolean): Asked {
  const [{ scenario, notes }, setReading] = useState({ scenario: start, notes: [] as readonly string[] });

  useEffect(() => {
    if (!inAddress) return;
    const adopt = () => setReading(readAddress(fields, start));
    adopt();
    window.addEventListener('popstate', adopt);
    return () => window.removeEventListener('popstate', adopt);
  }, [fields, start, inAddress]);

  return {
    scenario,
    notes,
    set: (name, value) =>
      setReading((reading) => ({ scenario: { ...reading.scenario, [name]: value }, notes: [] })),
    commit: () => inAddress && writeAddress(scenario, fields),
    reset: () => {
      setReading({ scenario: start, notes: [] });
      if (inAddress) writeAddress(start, fields);
    },
  };
}
