import { hold } from '../model/hold.ts';
import { restedEffort } from '../model/rested.ts';
import type { Scenario } from './field.ts';
import type { FigureId } from './fields.ts';

const share = (scenario: Scenario, name: string) => scenario[name]! / 100;

/** Long holds keep one frame a second: ten times fewer, and still finer than a picture can show. */
const longHold = 0.4;

/** Puts a reader's question to the model: percentages become shares, and the model answers with a recording. */
export const run = {
  pool: (scenario: Scenario) => restedEffort(share(scenario, 'force')),
  hold: (scenario: Scenario) => {
    const target = share(scenario, 'target');
    return hold(target, target < longHold ? 10 : 1);
  },
} satisfies Record<FigureId, (scenario: Scenario) => unknown>;
