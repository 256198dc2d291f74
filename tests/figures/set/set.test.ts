import { describe, expect, test } from 'vitest';
import set from '../../../src/figures/set/figure.ts';
import { moments } from '../../../src/figures/set/moments.ts';
import type { SetScenario } from '../../../src/figures/set/question.ts';
import { shiftOf } from '../../../src/figures/set/shifts.ts';
import { defaults, type Scenario } from '../../../src/scenario/field.ts';

const asked = (values: Scenario = {}) => {
  const scenario = { ...defaults(set.fields), ...values } as SetScenario;
  return { scenario, recording: set.run(scenario, undefined) };
};
const end = ({ recording }: ReturnType<typeof asked>) => moments(recording).at(-1)!.seconds;
const told = (values?: Scenario) => {
  const of = asked(values);
  return set.describe(of.recording, end(of), of.scenario);
};

describe('the words of a set', () => {
  test('say that the bar stops although the muscle is not empty', () => {
    expect(told()).toMatch(
      /^The bar stops in rep \d+\. All 120 motor units work and the drive is at its most, but lifting asks for \d+\u00a0% of the fresh maximum and the muscle can give \d+\u00a0%\. It is not empty: a lighter load would still move\.$/,
    );
  });

  test('say that effort ended it where that is what is borne, and what was left', () => {
    expect(told({ effort: 8 })).toMatch(
      /^It ends in rep \d+, because you will bear an effort of 8\.0 and no more\. The muscle could give \d+\u00a0% of its fresh maximum: with everything you had, \d+\u00a0repetitions more\.$/,
    );
  });

  test('tell during a rest that nothing is asked', () => {
    const { recording, scenario } = asked({ next: 'rest-60' });
    const rests = recording.session.frames.find(({ phase }) => phase === 'rest')!;
    expect(set.describe(recording, rests.seconds + 20, scenario)).toMatch(
      /nothing is asked and no unit works/,
    );
  });
});

describe('what a step changes', () => {
  test('a drop lowers what is asked and the effort, and leaves the muscle as tired', () => {
    const { demand, effort, capacity, of } = shiftOf(asked({ next: 'drop-50' }).recording);
    expect(of).toBe('step');
    expect(demand[1]).toBeLessThan(demand[0]);
    expect(effort[1]).toBeLessThan(effort[0]);
    expect(Math.abs(capacity[1] - capacity[0])).toBeLessThan(0.06);
  });

  test('a rest gives force back and leaves the demand', () => {
    const { demand, capacity } = shiftOf(asked({ next: 'rest-120' }).recording);
    expect(capacity[1]).toBeGreaterThan(capacity[0] + 0.1);
    expect(Math.abs(demand[1] - demand[0])).toBeLessThan(0.03);
  });

  test('pushing on raises the effort alone', () => {
    const { demand, effort } = shiftOf(asked({ effort: 8, next: 'push-10' }).recording);
    expect(effort[1]).toBeGreaterThan(effort[0]);
    expect(Math.abs(demand[1] - demand[0])).toBeLessThan(0.03);
  });

  test.each([
    ['drop-50', /^Asked for less, the effort falls from \d\.\d to \d\.\d of 10.*as tired as before/],
    ['rest-60', /^Rested, the muscle could give \d+\u00a0% where it could give \d+\u00a0%/],
    ['top-50', /^With only the top of the range/],
  ])('%s is told with its reason', (next, words) => {
    expect(set.changed(asked(), asked({ next }))).toMatch(words);
  });

  test('taking a step back is told too', () => {
    expect(set.changed(asked({ next: 'drop-50' }), asked())).toMatch(/^One step back/);
  });

  test('another load is told with its reason and its count', () => {
    expect(set.changed(asked(), asked({ load: 50 }))).toMatch(
      /^A lighter load asks for less: it is \d+\u00a0repetitions instead of \d+/,
    );
  });
});

describe('what is offered next', () => {
  test('pushing on, only to somebody who held back', () => {
    expect(set.offer!(asked().recording, asked().scenario)).not.toHaveProperty('push');
    expect(set.offer!(asked({ effort: 8 }).recording, asked().scenario)).toHaveProperty('push');
  });
});
