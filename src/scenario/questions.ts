import type { Field, Scenario } from './field.ts';
import { dropSet } from './figures/drop-set.ts';
import { evidenceMap } from './figures/evidence-map.ts';
import { forest } from './figures/forest.ts';
import { hold } from './figures/hold.ts';
import { partials } from './figures/partials.ts';
import { pool } from './figures/pool.ts';
import { reserve } from './figures/reserve.ts';
import { session } from './figures/session.ts';
import { set } from './figures/set.ts';
import { twoLimits } from './figures/two-limits.ts';
import type { AnyQuestion, Readout } from './question.ts';

/** What each figure lets a reader ask, in the order in which the gallery shows them. One file a figure. */
export const questions = {
  pool,
  hold,
  set,
  'drop-set': dropSet,
  partials,
  'two-limits': twoLimits,
  reserve,
  session,
  forest,
  'evidence-map': evidenceMap,
};

/** The id of a figure: its name in addresses. */
export type FigureId = keyof typeof questions;
export const figureIds = Object.keys(questions) as [FigureId, ...FigureId[]];

const any = questions as unknown as Readonly<Record<FigureId, AnyQuestion>>;

export const fieldsOf = (figure: FigureId): readonly Field[] => any[figure].fields;

/** The names of what a figure’s run can be asked for. */
export const readoutNames = (figure: FigureId): string[] => Object.keys(any[figure].readouts);

/**
 * One number of a run.
 *
 * @throws Error that names what can be asked, where the name is not known
 * @example readout('hold', { target: 50 }, 'endurance').value // 95.5
 */
export function readout(figure: FigureId, scenario: Scenario, name: string): Readout {
  const { readouts, run } = any[figure];
  if (!Object.hasOwn(readouts, name))
    throw new Error(`unknown readout: ${name}; ${figure} has ${readoutNames(figure).join(', ')}`);
  return readouts[name]!(run(scenario) as never);
}
