import { describe, expect, test } from 'vitest';
import set from '../../../src/figures/set/figure.ts';
import { lastFrame } from '../../../src/figures/set/frames.ts';
import type { SetScenario } from '../../../src/figures/set/question.ts';
import { shiftOf } from '../../../src/figures/set/shifts.ts';
import { defaults, type Scenario } from '../../../src/scenario/field.ts';
import { percent } from '../../../src/typography/number.ts';

const asked = (values: Scenario = {}) => {
  const scenario = { ...defaults(set.fields), ...values } as SetScenario;
  return { scenario, recording: set.run(scenario, undefined) };
};
const end = ({ recording }: ReturnType<typeof asked>) => lastFrame(recording).seconds;
const told = (values?: Scenario) => {
  const of = asked(values);
  return set.describe(of.recording, end(of), of.scenario);
};

describe('the words of a set', () => {
  test('say what the lift asks for and what the muscle can give where the bar stops', () => {
    expect(told()).toMatch(
      /^The bar stops in rep \d+, with all 120 units at work and full drive: the lift asks for \d+\u00a0% of fresh force, the muscle can give \d+\u00a0%\.$/,
    );
  });

  test('say that effort ended it where that is what is borne, and what was left', () => {
    expect(told({ effort: 8 })).toMatch(
      /^The bar stops in rep \d+: an effort of 8\.0 is all you will bear\. The muscle could give \d+\u00a0%; with full drive, \d+\u00a0repetitions more\.$/,
    );
  });

  test('say that you stop where you go no further', () => {
    expect(told({ effort: 7.5, rule: 'quit' })).toMatch(/^You stop in rep \d+: an effort of 7\.5 is all/);
  });

  test('say at the start why a load takes more force than its share of your best lift', () => {
    const { recording, scenario } = asked({ load: 70 });
    const [, load, force] =
      /^A set with (\d+)\u00a0% of your best lift\. At this pace it takes up to (\d+)\u00a0%/.exec(
        set.describe(recording, 0, scenario),
      )!;
    expect(load).toBe('70');
    expect(Number(force)).toBeGreaterThan(75);
  });

  test('tell during a rest that nothing is asked', () => {
    const { recording, scenario } = asked({ next: 'rest-60' });
    const rests = recording.session.frames.find(({ phase }) => phase === 'rest')!;
    expect(set.describe(recording, rests.seconds + 20, scenario)).toMatch(/nothing is asked, no unit works/);
  });
});

describe('what a step changes', () => {
  test('a drop lowers what is asked and the effort, and leaves the muscle as tired if it takes no time', () => {
    const { demand, effort, capacity, of } = shiftOf(asked({ next: 'drop-50', change: 0 }).recording);
    expect(of).toBe('step');
    expect(demand[1]).toBeLessThan(demand[0]);
    expect(effort[1]).toBeLessThan(effort[0]);
    expect(capacity[1]).toBeCloseTo(capacity[0], 3);
  });

  test('a drop that takes a while gives force back, and the words say how much', () => {
    const slow = asked({ next: 'drop-50', change: 10 });
    const { capacity } = shiftOf(slow.recording);
    expect(capacity[1]).toBeGreaterThan(capacity[0] + 0.03);
    expect(set.changed(asked({ change: 10 }), slow)).toContain(`force back at ${percent(capacity[1])}`);
    expect(set.changed(asked({ change: 0 }), asked({ next: 'drop-50', change: 0 }))).toContain(
      'just as tired',
    );
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
    ['drop-50', /^Effort falls from \d\.\d to \d\.\d of 10: \d+ more reps, force back at \d+\u00a0%\.$/],
    ['rest-60', /^Effort falls from \d\.\d to \d\.\d of 10: \d+ more reps, force back at \d+\u00a0%\.$/],
    ['top-50', /^Effort falls from \d\.\d to \d\.\d of 10: 1 more rep, just as tired\.$/],
  ])('%s is told by its effort, its reps and the force that came back', (next, words) => {
    expect(set.changed(asked(), asked({ next }))).toMatch(words);
  });

  test('taking a step back is told too', () => {
    expect(set.changed(asked({ next: 'drop-50' }), asked())).toMatch(/^One step back/);
  });

  test('another load is told by its count and the force that is left', () => {
    expect(set.changed(asked(), asked({ load: 50 }))).toMatch(
      /^\d+\u00a0reps instead of \d+; force left at the end: \d+\u00a0% instead of \d+\u00a0%\.$/,
    );
  });
});

describe('what is offered next', () => {
  test('pushing on, only to somebody who held back', () => {
    expect(set.offer!(asked().recording, asked().scenario)).not.toHaveProperty('push');
    expect(set.offer!(asked({ effort: 8 }).recording, asked().scenario)).toHaveProperty('push');
  });
});
