import { describe, expect, test } from 'vitest';
import { askedIn, shownPanel, studiesOfAnswers } from '../../src/prose/asked.ts';
import { library } from '../library.ts';

const { scenarios, studies } = library;
const sources = {
  study: (id: string) => studies.get(id),
  preset: (id: string) => scenarios.get(id),
};
const text = `<Figure scenario="set-drop" show="pool" />

One.<Cite study="a1" />

<Predict question="Which?" choices="b | c" answer="c" run="set-drop">

C.<Cite study="d1 e1" />

</Predict>

<Check>

<Question ask="Why?">

Because.<Cite study="e1 f1" />

</Question>

</Check>`;

describe('what a lesson asks', () => {
  test('comes in its order, with what may be guessed', () => {
    expect(askedIn(text, sources)).toEqual([
      {
        when: 'before',
        question: 'Which?',
        prediction: { kind: 'choices', choices: ['b', 'c'], answer: 'c', run: { preset: 'set-drop' } },
      },
      { when: 'after', question: 'Why?', prediction: undefined },
    ]);
  });

  test('is answered from studies that are told apart from those of its text', () => {
    expect(studiesOfAnswers(text)).toEqual(['d1', 'e1', 'f1']);
  });

  test('may be about the one panel that it shows of a figure', () => {
    expect(shownPanel(text, 'set-drop')).toBe('pool');
    expect(shownPanel(text, 'set-half')).toBeUndefined();
  });
});
