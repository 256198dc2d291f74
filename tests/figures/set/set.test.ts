import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import set from '../../../src/figures/set/figure.ts';
import { lastFrame } from '../../../src/figures/set/frames.ts';
import question, { type SetScenario } from '../../../src/figures/set/question.ts';
import { shiftOf } from '../../../src/figures/set/shifts.ts';
import { partLabels } from '../../../src/figures/set/timelineWords.ts';
import { defaults, type Scenario } from '../../../src/scenario/field.ts';
import { duration, percent } from '../../../src/typography/number.ts';
import { restingTime } from '../../../src/view/figure.ts';
import { liftStatus } from '../../../src/view/liftPanel.ts';
import { runs } from '../../fuzz.ts';
import { anyScenario } from '../../scenario/asked.ts';

const asked = (values: Scenario = {}) => {
  const scenario = { ...defaults(set.fields), ...values } as SetScenario;
  return { scenario, recording: set.run(scenario, undefined) };
};
const end = ({ recording }: ReturnType<typeof asked>) => lastFrame(recording).seconds;
const told = (values?: Scenario) => {
  const of = asked(values);
  return set.describe(of.recording, end(of), of.scenario);
};

describe('the description of a set', () => {
  test('compares the force that just moves the bar with the capacity where the bar stops', () => {
    expect(told()).toMatch(
      /^The bar stops in rep \d+, at full effort with all 120 motor units: moving it takes \d+\u00a0% of fresh force; the muscle can give \d+\u00a0%\.$/,
    );
  });

  test('names the effort limit where it ends the set, and the repetitions left', () => {
    expect(told({ effort: 8 })).toMatch(
      /^The bar stops in rep \d+: effort 8\.0 is the most you can take\. The muscle could give \d+\u00a0%: at full effort, \d+\u00a0more reps\.$/,
    );
  });

  const limits = [50, 70, 85].flatMap((load) =>
    [6, 7, 8, 9].flatMap((effort) => ['clamp', 'quit'].map((rule) => ({ load, effort, rule }))),
  );
  test.each(limits)(
    'counts as many reps left as pushing on adds: $load %, effort $effort, $rule',
    (limit) => {
      const { recording, scenario } = asked(limit);
      const pushed = asked({ ...limit, next: 'push-10' });
      const caption = (of: typeof pushed) => set.story(of.recording, of.scenario).at(-1)!.caption;
      const added = pushed.recording.session.bouts[1]!.repetitions;
      const count = added === 0 ? 'no' : added;
      expect(recording.session.bouts[0]!.endedBy).toBe('effort');
      expect(question.readouts.reserve!(recording).value).toBe(added);
      expect(told(limit)).toMatch(new RegExp(`at full effort, ${count}\\smore rep`));
      expect(caption({ recording, scenario })).toMatch(new RegExp(`\\b${count}\\srep`));
      expect(caption(pushed)).toMatch(new RegExp(`and ${count}\\smore reps? follow`));
    },
  );

  test('says that you stop where the rule is to quit', () => {
    expect(told({ effort: 7.5, rule: 'quit' })).toMatch(/^You stop in rep \d+: effort 7\.5 is the most/);
  });

  test('says at the start what is lifted and what is drawn, where nobody lifts yet and no motor unit works', () => {
    const { recording, scenario } = asked({ load: 70 });
    expect(set.describe(recording, 0, scenario)).toMatch(
      /^A set with 70\u00a0% of your max\. Watch effort climb/,
    );
    const styles = set.moving(recording, 0, 'narrow', scenario).map(({ style }) => style);
    expect(styles).toContain('unit-idle');
    expect(styles.filter((style) => /^unit-\d|peak/.test(style))).toEqual([]);
    expect(set.caption, 'why the load takes more of the force than its share').toContain(
      'because a muscle makes less force the faster it moves',
    );
  });

  test('says during a rest that no motor unit works', () => {
    const { recording, scenario } = asked({ next: 'rest-60' });
    const rests = recording.session.frames.find(({ phase }) => phase === 'rest')!;
    expect(set.describe(recording, rests.seconds + 20, scenario)).toMatch(/No motor unit is working/);
  });
});

describe('the force that just moves the load', () => {
  const falls = (values: Scenario) => {
    const { session, toMove } = asked(values).recording;
    return session.repetitions.filter(({ bout, capacity }) => capacity < toMove[bout]!);
  };

  test('is less than what keeps the pace', () => {
    const { session, toMove } = asked().recording;
    expect(toMove[0]).toBeLessThan(session.repetitions[0]!.demand);
  });

  test('is above what the muscle can give only where a bout ends by a stall', () => {
    assert(
      property(anyScenario(set.fields), (values) => {
        const scenario = { ...values, effort: 10 };
        const { bouts, repetitions } = asked(scenario).recording.session;
        const low = falls(scenario);
        for (const [index, { endedBy }] of bouts.entries())
          if (endedBy === 'capacity') expect(low.some(({ bout }) => bout === index)).toBe(true);
        // A repetition may pass the hardest place just in time; a short range is through before it counts as stalled.
        for (const { bout, number } of low.filter(({ bout }) => bouts[bout]!.request.range === undefined)) {
          const last = repetitions.findLast((row) => row.bout === bout)!.number;
          expect(last - number).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a step after the set', () => {
  test('lowers demand and effort for a drop, and keeps the capacity if the change takes no time', () => {
    const { demand, effort, capacity, of } = shiftOf(asked({ next: 'drop-50', change: 0 }).recording);
    expect(of).toBe('step');
    expect(demand[1]).toBeLessThan(demand[0]);
    expect(effort[1]).toBeLessThan(effort[0]);
    expect(capacity[1]).toBeCloseTo(capacity[0], 3);
  });

  test('restores force during a slow drop, and announces how much', () => {
    const slow = asked({ next: 'drop-50', change: 10 });
    const { capacity } = shiftOf(slow.recording);
    expect(capacity[1]).toBeGreaterThan(capacity[0] + 0.03);
    expect(set.changed(asked({ change: 10 }), slow)).toContain(`force back at ${percent(capacity[1])}`);
    expect(set.changed(asked({ change: 0 }), asked({ next: 'drop-50', change: 0 }))).toContain(
      'just as tired',
    );
  });

  test('restores force during a rest, and keeps the demand', () => {
    const { demand, capacity } = shiftOf(asked({ next: 'rest-120' }).recording);
    expect(capacity[1]).toBeGreaterThan(capacity[0] + 0.1);
    expect(Math.abs(demand[1] - demand[0])).toBeLessThan(0.03);
  });

  test('raises only the effort when pushing on', () => {
    const { demand, effort } = shiftOf(asked({ effort: 8, next: 'push-10' }).recording);
    expect(effort[1]).toBeGreaterThan(effort[0]);
    expect(Math.abs(demand[1] - demand[0])).toBeLessThan(0.03);
  });

  test.each([
    [
      'drop-50',
      /^Effort falls from \d\.\d to \d\.\d of 10, with force back at \d+\u00a0%\. \d+\u00a0more reps follow\.$/,
    ],
    [
      'rest-60',
      /^Effort falls from \d\.\d to \d\.\d of 10, with force back at \d+\u00a0%\. \d+\u00a0more reps follow\.$/,
    ],
    [
      'top-50',
      /^Effort falls from \d\.\d to \d\.\d of 10, with the muscle just as tired\. 1\u00a0more half rep follows\.$/,
    ],
  ])('announces effort, repetitions and recovered force: %s', (next, words) => {
    expect(set.changed(asked(), asked({ next }))).toMatch(words);
  });

  test('announces where the set ends once a step is taken back, as the time slider has it', () => {
    for (const load of [60, 70, 80, 83]) {
      const back = asked({ load });
      const end = duration(restingTime(set, back.recording, back.scenario));
      expect(set.changed(asked({ load, next: 'drop-50' }), back)).toBe(
        `That step is undone: the set ends after ${end} again.`,
      );
    }
  });

  test('announces the count and the remaining force for another load', () => {
    expect(set.changed(asked(), asked({ load: 50 }))).toMatch(
      /^\d+\u00a0reps instead of \d+; force left at the end: \d+\u00a0% instead of \d+\u00a0%\.$/,
    );
  });
});

describe('reps of a part of the range', () => {
  const counted = /(?:\d+|no)[ \u00a0](?:more )?(half |short |)reps?\b/g;
  const kinds = (words: string) => [...words.matchAll(counted)].map(([, kind]) => kind);

  test.each([
    ['top-50', 'half '],
    ['bottom-50_rest-20', 'half '],
    ['top-50_drop-50_rest-20', 'half '],
    ['bottom-40_rest-60', 'short '],
  ])('are never counted as reps: %s', (next, kind) => {
    const now = asked({ next, effort: 9 });
    const { recording, scenario } = now;
    const steps = next.split('_');
    const before = asked({ next: steps.slice(0, -1).join('_'), effort: 9 });
    const { begins, ends } = recording.session.bouts.at(-1)!;
    const told = [
      ...set
        .story(recording, scenario)
        .slice(-1)
        .map(({ caption }) => caption),
      set.describe(recording, ends, scenario),
      set.changed(before, now),
      ...partLabels(recording, ends, 'wide')
        .slice(1)
        .map(({ text }) => text),
    ].flatMap(kinds);
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told)).toEqual(new Set([kind]));
    expect(liftStatus(recording.session, begins + 0.1)).toBe(`${kind}rep 1`);
    const { columns, rows } = set.table(recording, scenario);
    const range = rows.at(-1)![columns.findIndex(({ name }) => name === 'range')];
    expect(range).toBe(next.startsWith('top') ? '50 to 100' : `0 to ${next.slice(7, 9)}`);
  });
});

describe('the next steps on offer', () => {
  test('include pushing on only below the highest effort', () => {
    const push = (values?: Scenario) => set.offer!(asked(values).recording, asked(values).scenario).push;
    expect(push()).toBe('Push on: all out');
    expect(push({ effort: 8 })).toBe(10);
  });

  test('say why a range that is cut is not cut again', () => {
    const { recording, scenario } = asked({ next: 'top-50' });
    expect(set.offer!(recording, scenario)).toMatchObject({
      top: 'Top: half reps already',
      bottom: 'Bottom: half reps already',
      rest: 20,
    });
  });
});
