import type { Field, Scenario } from '../scenario/field.ts';
import { memoize } from '../scenario/memoize.ts';
import type { AnyQuestion, Readout } from '../scenario/question.ts';
import { type FigureId, figureIds, ofEach } from './list.ts';

/** What each figure lets a reader ask. */
const questions = await ofEach<AnyQuestion>((id) => import(`./${id}/question.ts`));

export const fieldsOf = (figure: FigureId): readonly Field[] => questions[figure].fields;

/** The names of what a figure’s run can be asked for. */
export const readoutNames = (figure: FigureId): string[] => Object.keys(questions[figure].readouts);

/** The runs of scenarios, each made once: prose asks one for number after number. */
const runs = new Map(
  figureIds.map((id) => [id, memoize((scenario: Scenario) => questions[id].run(scenario))]),
);

/**
 * One number of a run.
 *
 * @throws Error that names what can be asked, where the name is not known
 * @example readout('hold', { target: 50 }, 'endurance').value // 95.5
 */
export function readout(figure: FigureId, scenario: Scenario, name: string): Readout {
  const { readouts } = questions[figure];
  if (!Object.hasOwn(readouts, name))
    throw new Error(`unknown readout: ${name}; ${figure} has ${readoutNames(figure).join(', ')}`);
  return readouts[name]!(runs.get(figure)?.(scenario) as never);
}
