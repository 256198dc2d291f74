import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { study } from '../../src/evidence/study.ts';
import { preset } from '../../src/figures/preset.ts';
import { checkLesson, type LessonTargets } from '../../src/prose/check.ts';
import { lessonOf } from '../../src/prose/lesson.ts';
import { predictionOf } from '../../src/prose/prediction.ts';
import { goodPreset, goodStudy } from '../evidence/files.ts';
import { library } from '../library.ts';

const known: LessonTargets = {
  study: (id) => (id === 'smith2020hold' ? study.parse(parse(goodStudy)) : undefined),
  preset: (id) => (id === 'hold-60' ? preset.parse(parse(goodPreset)) : undefined),
  claim: () => false,
  term: () => false,
  terms: [],
  page: () => false,
};

const path = 'content/lessons/holds.mdx';
/** The problems of a prediction that stands on the third line. */
const check = (attributes: string) =>
  checkLesson(
    { path, text: `First.\n\n<Predict question="How many?" ${attributes}>\n\nNone.\n\n</Predict>\n` },
    known,
  );

describe('a prediction', () => {
  test.each([
    '',
    'choices="none | a few | many" answer="none"',
    'of="hold-60.fibres-left" from="0" to="100" step="5"',
    'of="smith2020hold.endurance" from="0" to="120" step="5"',
  ])('with %s has no problem', (attributes) => {
    expect(check(attributes)).toEqual([]);
  });

  test.each([
    ['choices="none | a few"', 'choices="…" need answer="…", which is one of them'],
    ['choices="none" answer="none"', 'choices="none" is one choice; write more, as "none | a few"'],
    [
      'choices="none | " answer="none"',
      'choices="none | " has an empty choice; write it, or take out the bar',
    ],
    ['choices="none | a few | none" answer="none"', 'the choice none stands twice; keep one'],
    [
      'choices="none | a few" answer="None"',
      'answer="None" is not among the choices none | a few; write it as it stands there',
    ],
    [
      'choices="none | a few" answer="none" run="hold-61"',
      'there is no scenario hold-61; correct the id, or add its file',
    ],
    [
      'of="hold-60.endurance" from="0" to="120" step="5" run="hold-60"',
      'run="hold-60" needs choices="…"; a number of a run names it with of="…" itself',
    ],
    [
      'choices="none | a few" answer="none" run="hold-60"',
      'run="hold-60" has the figure of that run wait for the guess, and the lesson shows none; take it out, or show <Figure scenario="hold-60" />',
    ],
    ['answer="none"', 'answer="none" needs choices="…", of which it is one'],
    [
      'choices="none | a few" answer="none" of="hold-60.endurance"',
      'a guess is one of choices or a number; keep choices and answer, or of, from, to and step',
    ],
    ['from="0"', 'from="…" needs of="…", the number that is guessed'],
    [
      'of="hold-60.pain" from="0" to="100" step="5"',
      'unknown readout: pain; hold has endurance, last-unit-joins, recruited-at-start, effort-at-start, fibres-left',
    ],
    [
      'of="hold-61.endurance" from="0" to="100" step="5"',
      'number not found: hold-61.endurance; write study.finding, study.sample, preset.readout or model.parameter',
    ],
    [
      'of="model.motorUnits" from="0" to="200" step="5"',
      'model.motorUnits is nothing one can guess on a slider; name a finding with a value, or a number of a run',
    ],
    ['of="hold-60.fibres-left"', 'a guess at a number needs from="…", to="…" and step="…" for its slider'],
    ['of="hold-60.fibres-left" from="0" to="all" step="5"', 'to="all" is no number; write one'],
    ['of="hold-60.fibres-left" from="100" to="0" step="5"', 'from="100" is not below to="0"; exchange them'],
    [
      'of="hold-60.fibres-left" from="0" to="100" step="0"',
      'step="0" is not above zero; write how far apart two guesses are',
    ],
    [
      'of="hold-60.fibres-left" from="0" to="100" step="7"',
      'from 0 to 100 is no whole number of steps of 7; change one of them',
    ],
    [
      'of="hold-60.fibres-left" from="0" to="100" step="0.5"',
      'the slider has 200 steps, more than 100; make step larger',
    ],
    [
      'of="hold-60.fibres-left" from="0" to="10" step="1"',
      expect.stringMatching(
        /^hold-60\.fibres-left is \d+\u00a0%, outside the slider from 0 to 10; widen it$/,
      ),
    ],
    ['guess="none"', expect.stringContaining('<Predict> has no attribute guess')],
    ['choices="none | 3 or 4" answer="none"', expect.stringContaining('“3” is a number typed by hand')],
  ])('with %s is refused where it stands', (attributes, message) => {
    expect(check(attributes)).toContainEqual({ path, line: 3, message });
  });

  test('of a number takes it from the run, with the words that the text has for it', () => {
    expect(
      predictionOf(
        { of: 'set-half.repetitions', from: '0', to: '40', step: '1' },
        { study: (id) => library.studies.get(id), preset: (id) => library.scenarios.get(id) },
      ),
    ).toMatchObject({
      kind: 'amount',
      value: 16,
      text: '16 reps',
      run: { preset: 'set-half', readout: 'repetitions' },
    });
  });
});

test('no lesson asks for a number that it, or a lesson before it, has given', () => {
  const given = new Set<string>();
  const asked = library.lessons.flatMap(({ id, body = '' }) =>
    lessonOf(body).tags.flatMap(({ name, attributes: { of } }) => {
      if (of === undefined) return [];
      if (name === 'Predict') return [{ lesson: id, of, before: given.has(of) }];
      given.add(of);
      return [];
    }),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ before }) => before)).toEqual([]);
});
