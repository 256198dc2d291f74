import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import partials from '../../../src/figures/partials/figure.ts';
import type { PartialsScenario } from '../../../src/figures/partials/question.ts';
import { readout } from '../../../src/figures/questions.ts';
import { defaults, type NumberField, problemOf } from '../../../src/scenario/field.ts';
import { restingTime } from '../../../src/view/figure.ts';
import type { Size } from '../../../src/view/picture.ts';
import { runs } from '../../fuzz.ts';
import { anyScenario } from '../../scenario/asked.ts';

const usual = defaults(partials.fields) as unknown as PartialsScenario;
const asked = (values: Partial<PartialsScenario> = {}) => {
  const scenario = { ...usual, ...values };
  return { scenario, recording: partials.run(scenario, undefined) };
};
const said = (values: Partial<PartialsScenario> = {}) => {
  const { scenario, recording } = asked(values);
  return partials.describe(recording, restingTime(partials, recording), scenario);
};
const count = (values: Partial<PartialsScenario>) =>
  readout('partials', { ...usual, ...values }, 'short-repetitions').value;
const calf = { exercise: 'calf', from: 0, to: 50 };

describe('short repetitions after failure', () => {
  test('go on where the hardest point is left out, and not where it is still in the range', () => {
    expect(count({})).toBe(3);
    expect(count({ from: 0, to: 70 })).toBe(0);
    expect(count({ from: 0, to: 100 })).toBe(0);
    expect(count(calf)).toBe(5);
    expect(count({ exercise: 'calf', from: 50, to: 100 })).toBe(0);
  });

  test('begin with a muscle as tired as failure left it', () => {
    const { session } = asked().recording;
    const first = session.frames.find(({ bout }) => bout === 1)!;
    expect(first.capacity).toBeCloseTo(session.bouts[0]!.capacity, 2);
    expect(session.bouts[1]!.begins).toBe(session.bouts[0]!.ends);
  });

  test('depend on the assumed curve: a flat one leaves nothing to gain', () => {
    expect(count({ curve: 'own' })).toBe(3);
    expect(count({ curve: 'own', atTop: 100, atBottom: 100 })).toBe(0);
    expect(count({ curve: 'own', atTop: 20 })).toBeGreaterThan(3);
  });

  test('are the same in whichever order the ends of the range are given', () => {
    expect(asked({ from: 80, to: 40 }).recording.range).toEqual([0.4, 0.8]);
    expect(asked({ from: 80, to: 80 }).recording.range).toEqual([0.8, 1]);
    expect(asked({ from: 30, to: 40 }).recording.range).toEqual([0.3, 0.5]);
  });
});

describe('the words of short repetitions', () => {
  test('name the place of the stall, what is asked there and what is left', () => {
    expect(said()).toBe(
      'Bench press at 80\u00a0%: after 9 repetitions the bar stalls 34\u00a0% of the way up, where the load asks for 80\u00a0% of the fresh force and 77\u00a0% is left. From 50 to 100\u00a0% it asks for 73\u00a0% at most, so 3 short repetitions follow, at the muscle’s short end.',
    );
  });

  test('say at which end the muscle works', () => {
    expect(said(calf)).toContain('5 short repetitions follow, at the muscle’s long end.');
    expect(said({ from: 0, to: 70 })).toContain('it still asks for up to 80\u00a0%, so not one short');
    expect(said({ exercise: 'leg-press', load: 50, from: 75 })).toContain('at least 50 short repetitions');
  });

  test('tell the moment of the stall from a repetition', () => {
    const { scenario, recording } = asked();
    const moments = partials.moments(recording);
    expect(moments.map(({ label }) => label).slice(-6)).toEqual([
      'repetition 9',
      'the bar stalls',
      'short repetition 1',
      'short repetition 2',
      'short repetition 3',
      'the end',
    ]);
    const at = (index: number) => partials.describe(recording, moments.at(index)!.seconds, scenario);
    expect(at(-5)).toMatch(/^In repetition 10 the bar stalls 34/);
    expect(at(-4)).toMatch(/^Short repetition 1, from 50 to 100\u00a0%, with the bar (9\d|100)\u00a0%/);
  });
});

describe('a change', () => {
  const changed = (from: Partial<PartialsScenario>, to: Partial<PartialsScenario>) =>
    partials.changed(asked(from), asked(to));

  test('of the range says whether the hardest point is left out', () => {
    expect(changed({ from: 0 }, {})).toBe(
      'Without its hardest point the range asks for 73\u00a0% at most, and the muscle, just as tired, can give 77\u00a0%, so 3 short repetitions follow instead of none.',
    );
    expect(changed({}, { from: 0 })).toBe(
      'The hardest point is back in the range and asks for 80\u00a0% where 77\u00a0% is left, so no short repetition follows where there were 3.',
    );
    expect(changed({}, { from: 60 })).toBe(
      'The range now asks for 65\u00a0% at most instead of 73\u00a0%, with the muscle just as tired, so 8 short repetitions follow instead of 3.',
    );
    expect(changed({ from: 0 }, { from: 0, to: 25 })).toMatch(/^The hardest point is left out, but the rest/);
    expect(changed({}, { to: 80 })).toMatch(/^The range asks for no more and no less than before, but each/);
  });

  test('of the load says what the muscle then gives', () => {
    expect(changed({}, { load: 90 })).toBe(
      'More load asks for more at every place, so the bar stalls after 5 repetitions instead of 9, the muscle then gives 87\u00a0% instead of 77\u00a0%, and 4 short repetitions follow instead of 3.',
    );
  });

  test('of the exercise says where the hardest point lies', () => {
    expect(changed({}, { exercise: 'squat' })).toBe(
      'The hardest point now lies 25\u00a0% of the way up instead of 35\u00a0%, and from 50 to 100\u00a0% the load asks for 65\u00a0% at most instead of 73\u00a0%, so 9 short repetitions follow instead of 3.',
    );
  });

  test('of the exercise under the same curve says how fast the muscle tires', () => {
    expect(changed({ exercise: 'squat' }, { exercise: 'leg-press' })).toBe(
      'The curve of demand is the same, but the muscle tires more slowly in the leg press, so the bar stalls after 15 repetitions instead of 11, and 15 short repetitions follow instead of 9.',
    );
    expect(changed({ curve: 'own', exercise: 'squat' }, { curve: 'own', exercise: 'curl' })).toMatch(
      /^The curve of demand is the same, and so is how fast the muscle tires, so the bar stalls still after/,
    );
  });

  test('that changes nothing to be seen says so', () => {
    expect(changed({}, {})).toBe('Nothing changed.');
    expect(changed({}, { atTop: 90 })).toMatch(/^Your own curve is another now, but the picture still shows/);
    expect(changed({}, { curve: 'own' })).toMatch(
      /^Your own curve and the one assumed for the bench press are/,
    );
    expect(changed({ from: 40, to: 80 }, { from: 80, to: 40 })).toMatch(/^It comes to the same part/);
  });
});

describe('dragging', () => {
  const { scenario, recording } = asked();
  const drag = (size: Size, x: number, y: number) => partials.drag!(recording, size, x, y, scenario);

  test('moves the nearer end of the range, anywhere along its bar', () => {
    expect(drag('narrow', 40 + 0.3 * 306, 276)).toEqual({ from: 30, to: 100 });
    expect(drag('narrow', 40 + 0.8 * 306, 280)).toEqual({ from: 50, to: 80 });
    expect(drag('wide', 40, 306)).toEqual({ from: 0, to: 100 });
  });

  test('takes the curve that is shown and makes it the reader’s own', () => {
    const drawn = { curve: 'own', atBottom: 80, hardestAt: 35, width: 30, atTop: 50 };
    expect(drag('narrow', 40 + 0.4 * 306, 90)).toEqual({ ...drawn, hardestAt: 40 });
    const top = drag('narrow', 344, 254 - 0.6 * 210)!;
    expect(top).toEqual({ ...drawn, atTop: 75 });
    expect(asked({ ...scenario, ...top }).recording.demandAt(1)).toBeCloseTo(0.6, 1);
  });

  test('does nothing where there is nothing to take', () => {
    expect(drag('narrow', 200, 220)).toBeUndefined();
    expect(drag('narrow', 200, 450)).toBeUndefined();
  });

  test('gives only values that the fields allow', () => {
    const places = Array.from({ length: 40 }, (_, step) => step * 20);
    assert(
      property(
        anyScenario(partials.fields),
        constantFrom(...places),
        constantFrom(...places),
        constantFrom<Size>('narrow', 'wide'),
        (any, x, y, size) => {
          const run = asked(any as unknown as PartialsScenario);
          const set = partials.drag!(run.recording, size, x, y, run.scenario) ?? {};
          for (const [name, value] of Object.entries(set)) {
            const field = partials.fields.find((row) => row.name === name)!;
            expect(problemOf(field, value as number)).toBeUndefined();
            if (field.kind === 'number')
              expect((Number(value) - (field as NumberField).min) % (field as NumberField).step).toBe(0);
          }
        },
      ),
      { numRuns: Math.min(runs, 40) },
    );
  });
});
