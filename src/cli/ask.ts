import { type Answer, ask as askFigure } from '../engine/ask.ts';
import { isSimulated, questionOf, questions, type SimulatedFigure } from '../engine/questions.ts';
import type { Scenario } from '../scenario/field.ts';
import { BadInput, quoteInput } from './badInput.ts';
import { choice, type Kind } from './kinds.ts';
import { optional, required } from './options.ts';
import { task } from './task.ts';

const figures = Object.keys(questions).filter(isSimulated);

/** As in the address of a figure, with or without its question mark. */
const state: Kind<string> = {
  placeholder: '<state>',
  allowed: 'the part of a figure’s address after the question mark',
  read: (text) => text,
};

/** A value as it stands in an address: a number where the figure takes one. */
function scenarioOf(figure: SimulatedFigure, query: string): Scenario {
  const numbers = new Set(
    questionOf(figure).fields.flatMap(({ kind, name }) => (kind === 'number' ? [name] : [])),
  );
  const isNumber = (name: string, text: string) =>
    numbers.has(name) && text !== '' && !Number.isNaN(Number(text));
  return Object.fromEntries(
    [...new URLSearchParams(query)].map(([name, text]) => [name, isNumber(name, text) ? Number(text) : text]),
  );
}

function answer(figure: SimulatedFigure, query: string): Answer {
  try {
    return askFigure(figure, scenarioOf(figure, query));
  } catch (error) {
    if (error instanceof RangeError) throw new BadInput(`--state ${quoteInput(query)}: ${error.message}`);
    throw error;
  }
}

/** What a figure asks the model, for those who come from its page. */
export const ask = task({
  does: 'asks what a figure of the site asks, and prints the numbers that the site quotes of it',
  options: {
    figure: required(choice(figures), 'Which figure'),
    state: optional(state, 'What it is asked, as its address has it', 'default the start of the figure'),
  },
  notes: ['readouts: each number with its unit; at_s: the moment of the run that it is true of.'],
  examples: ['ask --figure hold --state target=50', 'ask --figure set --state load=85'],
  run({ figure, state: asked = '' }) {
    const { scenario, readouts } = answer(figure, asked);
    return {
      task: { name: 'ask', figure, ...scenario },
      readouts: Object.fromEntries(
        Object.entries(readouts).map(([name, { value, unit, seconds }]) => [
          name,
          { value, unit, ...(seconds !== undefined && { at_s: seconds }) },
        ]),
      ),
    };
  },
});
