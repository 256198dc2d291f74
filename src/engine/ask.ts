import { defaults, type Scenario, type Value } from '../scenario/field.ts';
import { problemOf } from '../scenario/fieldProblem.ts';
import type { Readout } from '../scenario/question.ts';
import { plain } from './plain.ts';
import { isSimulated, questionOf, questions, type SimulatedFigure } from './questions.ts';

/** What a run comes to. */
export interface Answer {
  readonly figure: SimulatedFigure;
  /** A value for everything that can be asked, those left at their defaults among them. */
  readonly scenario: Scenario;
  /** The numbers that the site quotes of such a run. */
  readonly readouts: Readonly<Record<string, Readout>>;
  /** The run itself, as plain data, made anew each time. Its form is no part of the promise. */
  readonly recording: unknown;
}

/** What a program may have meant by something else than a text and an object is refused, not guessed at. */
function checkKinds(figure: unknown, asked: unknown): void {
  if (typeof figure !== 'string') throw new RangeError('the figure is its name, such as "set"');
  const prototype: unknown =
    typeof asked === 'object' && asked !== null ? Object.getPrototypeOf(asked) : undefined;
  const isPlain =
    prototype === null || (prototype !== undefined && Object.getPrototypeOf(prototype) === null);
  if (!isPlain) throw new RangeError('what is asked is an object, such as { load: 80 }');
}

const listed = (names: object) => Object.keys(names).join(', ');

function checkedValue(figure: SimulatedFigure, name: string, value: Value): readonly [string, Value] {
  const { fields } = questionOf(figure);
  const field = fields.find((row) => row.name === name);
  if (field === undefined)
    throw new RangeError(
      `${figure} is not asked ${name}; it is asked ${fields.map((row) => row.name).join(', ')}`,
    );
  const wanted = field.kind === 'number' ? 'number' : 'string';
  const problem = typeof value === wanted ? problemOf(field, value) : `it is a ${wanted}`;
  if (problem !== undefined) throw new RangeError(`${figure}: ${name}: ${problem}`);
  return [name, value];
}

/**
 * Asks the model what a figure asks it. The same question has the same answer, to the last digit.
 *
 * @param figure a figure that simulates, by its name in addresses
 * @param asked what differs from the defaults, as in the address of the figure: percentages of the maximum, seconds, words
 * @throws RangeError that says what can be asked, for an unknown figure, an unknown name or a value out of its range
 * @example ask('hold', { target: 50 }).readouts.endurance.value // 95.5
 */
export function ask(figure: string, asked: Scenario = {}): Answer {
  checkKinds(figure, asked);
  if (!isSimulated(figure))
    throw new RangeError(`there is no figure ${figure}; there are ${listed(questions)}`);
  const { fields, run, readouts } = questionOf(figure);
  const given = Object.entries(asked).map(([name, value]) => checkedValue(figure, name, value));
  const scenario = { ...defaults(fields), ...Object.fromEntries(given) };
  const recording = run(scenario);
  const read = Object.entries(readouts).map(([name, of]) => [name, of(recording as never)] as const);
  return {
    figure,
    scenario,
    readouts: Object.fromEntries(read),
    get recording() {
      return plain(recording);
    },
  };
}
