import { ask } from '../../engine/ask.ts';
import { isSimulated } from '../../engine/questions.ts';
import type { Preset } from '../../figures/preset.ts';

/** What a version answers to each preset that is simulated: the values of its readouts. */
export type Answers = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Browsers may differ in the last digits of a power or a logarithm. */
const digits = 9;

export const answersOf = (presets: Iterable<Preset>): Answers =>
  Object.fromEntries(
    [...presets]
      .filter(({ figure }) => isSimulated(figure))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, figure, values }) => [
        id,
        Object.fromEntries(
          Object.entries(ask(figure, values).readouts).map(([name, { value }]) => [
            name,
            Number(value.toPrecision(digits)),
          ]),
        ),
      ]),
  );

/** A preset that is new changes no answer; one that is gone, or answers otherwise, does. */
export const changedAnswers = (before: Answers, after: Answers): readonly string[] =>
  Object.keys(before).filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
