import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nowAt } from '../../../src/figures/partials/at.ts';
import partials from '../../../src/figures/partials/figure.ts';
import { scalesOf } from '../../../src/figures/partials/layout.ts';
import type { PartialsScenario } from '../../../src/figures/partials/question.ts';
import { readout } from '../../../src/figures/questions.ts';
import set from '../../../src/figures/set/figure.ts';
import { accepts, defaults, type NumberField, withDependents } from '../../../src/scenario/field.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
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
  return partials.describe(recording, restingTime(partials, recording, scenario), scenario);
};
const count = (values: Partial<PartialsScenario>) =>
  readout('partials', { ...usual, ...values }, 'short-repetitions').value;
const calf = { exercise: 'calf', from: 0, to: 50 };

describe('short repetitions after failure', () => {
  test('follow where the range leaves out the hardest point, and not where it contains it', () => {
    expect(count({})).toBe(2);
    expect(count({ from: 0, to: 70 })).toBe(0);
    expect(count({ from: 0, to: 100 })).toBe(0);
    expect(count(calf)).toBe(5);
    expect(count({ exercise: 'calf', from: 50, to: 100 })).toBe(0);
  });

  test('start with the fatigue that failure left', () => {
    const { session } = asked().recording;
    const first = session.frames.find(({ bout }) => bout === 1)!;
    expect(first.capacity).toBeCloseTo(session.bouts[0]!.capacity, 2);
    expect(session.bouts[1]!.begins).toBe(session.bouts[0]!.ends);
  });

  test('depend on the demand curve: none follow with a flat one', () => {
    expect(count({ curve: 'own' })).toBe(2);
    expect(count({ curve: 'own', atTop: 100, atBottom: 100 })).toBe(0);
    expect(count({ curve: 'own', atTop: 20 })).toBeGreaterThan(2);
  });

  test('are the same in either order of the ends of the range', () => {
    expect(asked({ from: 80, to: 40 }).recording.range).toEqual([0.4, 0.8]);
    expect(asked({ from: 80, to: 80 }).recording.range).toEqual([0.8, 1]);
    expect(asked({ from: 30, to: 40 }).recording.range).toEqual([0.3, 0.5]);
  });
});

describe('the description of short repetitions', () => {
  test('begins with how many follow, and why', () => {
    expect(said()).toBe(
      'After failure 2 short reps follow: from 50 to 100\u00a0% of the way up the load asks for up to 73\u00a0%, and 77\u00a0% is left.',
    );
  });

  test('says that none follow, or that there were at least fifty', () => {
    expect(said({ from: 0, to: 70 })).toBe(
      'After failure no short rep follows: from 0 to 70\u00a0% of the way up the load asks for up to 80\u00a0%, and 77\u00a0% is left.',
    );
    expect(said({ exercise: 'leg-press', load: 50, from: 75 })).toContain('at least 50 short reps');
  });

  test('distinguishes the moment of the stall from a repetition under way', () => {
    const { scenario, recording } = asked();
    const stall = partials.story(recording, scenario).findIndex(({ caption }) => caption.includes('stalls'));
    const { seconds } = partials.story(recording, scenario)[stall]!;
    const at = (later: number) => partials.describe(recording, seconds + later, scenario);
    expect(at(0)).toBe(
      'In rep 10 the bar stalls 33\u00a0% of the way up, where the load asks for 80\u00a0% of the fresh force and 77\u00a0% is left.',
    );
    expect(at(1)).toMatch(/^Short rep 1, with the bar/);
  });
});

describe('the story', () => {
  const { scenario, recording } = asked();
  const steps = partials.story(recording, scenario);
  const stepOf = (words: string) => steps.find(({ caption }) => caption.includes(words))!;

  test('stands at the moment that each caption tells of', () => {
    const first = nowAt(recording, stepOf('hardest point').seconds);
    expect(first.position).toBeCloseTo(recording.hardest.position, 2);
    const short = nowAt(recording, stepOf('same load').seconds);
    expect(short.bout).toBe(1);
    expect(short.position).toBeCloseTo(recording.hardestLeft.position, 2);
  });

  test('shows what failure tells only once it is there, and of which rep the stall is', () => {
    for (const size of ['narrow', 'wide'] as const) {
      const at = (words: string) => {
        const { still, moving } = drawFigure(partials, recording, stepOf(words).seconds, size, scenario);
        return [...still, ...moving].map((mark) => (mark.kind === 'text' ? mark.text : mark.style)).join(' ');
      };
      expect(at('hardest point')).not.toMatch(/at failure|full rep|beyond|room/);
      expect(at('stalls')).toMatch(/at failure: 77.*full rep stalls/);
      expect(at('stalls')).not.toContain('room');
      expect(at('follow')).toMatch(/room.*now/);
    }
  });
});

describe('the announcement of a change', () => {
  const changed = (from: Partial<PartialsScenario>, to: Partial<PartialsScenario>) =>
    partials.changed(asked(from), asked(to));

  test('says whether a new range contains the hardest point', () => {
    expect(changed({ from: 0 }, {})).toBe('2 short reps instead of none: the hardest point is left out.');
    expect(changed({}, { from: 0 })).toBe(
      'No short reps instead of 2: the hardest point is back in the range.',
    );
    expect(changed({}, { from: 60 })).toBe(
      '8 short reps instead of 2: this part takes 64\u00a0% instead of 73\u00a0%.',
    );
    expect(changed({ from: 0 }, { from: 0, to: 25 })).toMatch(
      /^Still no short reps: this part takes \d+\u00a0%, and \d+\u00a0% is left\.$/,
    );
    expect(changed({}, { to: 80 })).toBe('3 short reps instead of 2: the same force, but shorter reps.');
  });

  test('counts whole and short repetitions after a change of load', () => {
    expect(changed({}, { load: 90 })).toBe('4 short reps instead of 2, after 5 whole ones instead of 9.');
  });

  test('gives the force of the range after a change of exercise', () => {
    expect(changed({}, { exercise: 'squat' })).toBe(
      '10 short reps instead of 2: this part takes 65\u00a0% instead of 73\u00a0%.',
    );
  });

  test('compares the rates of fatigue of exercises with the same curve', () => {
    expect(changed({ exercise: 'squat' }, { exercise: 'leg-press' })).toBe(
      'Still 10 short reps: the muscle tires more slowly.',
    );
    const own = (exercise: string) => ({ curve: 'own', exercise });
    expect(changed(own('bench'), own('curl'))).toMatch(/: the muscle tires faster\.$/);
    expect(changed(own('squat'), own('calf'))).toMatch(/: the same curve, but another recovery\.$/);
  });

  test('says that the picture stays the same where it does', () => {
    expect(changed({}, {})).toBe('Nothing changed.');
    expect(changed({}, { atTop: 90 })).toMatch(/^Your own curve has changed, but the picture still shows/);
    expect(changed({}, { curve: 'own' })).toMatch(/^Your own curve is the assumed one/);
    expect(changed({ from: 40, to: 80 }, { from: 80, to: 40 })).toMatch(/^It comes to the same part/);
  });
});

test.each(['bench', 'squat', 'leg-press', 'curl', 'calf'])(
  'gives as many whole repetitions of the %s as the figure of a whole set does',
  (exercise) => {
    for (const load of [70, 80]) {
      const whole = asked({ exercise, load }).recording.session.bouts[0]!.repetitions;
      const inSet = set.run({ ...defaults(set.fields), exercise, load } as never, undefined);
      expect(whole, `${load} %`).toBe(inSet.session.bouts[0]!.repetitions);
    }
  },
);

describe('dragging', () => {
  const { scenario, recording } = asked();
  const drag = (size: Size, x: number, y: number) => partials.drag!(recording, size, x, y, scenario);

  const { layout, x, y } = scalesOf('narrow');

  test('moves the nearer end of the range, anywhere along its bar', () => {
    expect(drag('narrow', x(0.3), layout.bar)).toEqual({ from: 30, to: 100 });
    expect(drag('narrow', x(0.8), layout.bar + 4)).toEqual({ from: 50, to: 80 });
    expect(drag('wide', scalesOf('wide').x(0), scalesOf('wide').layout.bar)).toEqual({ from: 0, to: 100 });
  });

  test('moves the other end of the range along to keep the least range', () => {
    const least = asked({ from: 40, to: 60 });
    expect(partials.drag!(least.recording, 'narrow', x(0.45), layout.bar, least.scenario)).toEqual({
      from: 45,
      to: 65,
    });
  });

  test('sets the load along its track', () => {
    expect(drag('narrow', layout.track, y(0.62))).toEqual({ load: 62 });
    expect(drag('narrow', layout.track + 6, y(0.99))).toEqual({ load: 99 });
  });

  test('changes a curve of the reader’s own, and leaves the assumed one alone', () => {
    const drawn = { curve: 'own', atBottom: 80, hardestAt: 35, width: 30, atTop: 50 };
    const own = asked({ curve: 'own' });
    const dragOwn = (across: number, up: number) =>
      partials.drag!(own.recording, 'narrow', across, up, own.scenario);
    expect(dragOwn(x(0.4), y(0.78))).toEqual({ ...drawn, hardestAt: 40 });
    expect(drag('narrow', x(0.4), y(0.78))).toBeUndefined();
    const gripsOf = ({ recording, scenario }: typeof own) =>
      partials.grips!(recording, 0, 'narrow', scenario).map(({ sets }) => sets);
    expect(gripsOf({ scenario, recording })).toEqual(['from', 'to', 'load']);
    expect(gripsOf(own)).toEqual(['hardestAt', 'atBottom', 'atTop', 'from', 'to', 'load']);
    const top = dragOwn(x(1) - 2, y(0.6))!;
    expect(top).toEqual({ ...drawn, atTop: 75 });
    expect(asked({ ...scenario, ...top }).recording.demandAt(1)).toBeCloseTo(0.6, 1);
  });

  test('does nothing away from the grips', () => {
    expect(drag('narrow', 120, 130)).toBeUndefined();
    expect(drag('narrow', 200, 350)).toBeUndefined();
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
            expect(accepts(field, value as number)).toBe(true);
            if (field.kind === 'number')
              expect((Number(value) - (field as NumberField).min) % (field as NumberField).step).toBe(0);
          }
        },
      ),
      { numRuns: Math.min(runs, 40) },
    );
  });
});

test('a slider of one’s own curve chooses that curve', () => {
  const start = defaults(partials.fields);
  for (const name of ['hardestAt', 'atBottom', 'atTop', 'width'])
    expect(withDependents(partials.fields, start, { [name]: 60 })).toEqual({
      ...start,
      [name]: 60,
      curve: 'own',
    });
  expect(withDependents(partials.fields, start, { load: 60 })).toEqual({ ...start, load: 60 });
});
