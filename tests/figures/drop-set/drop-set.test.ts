import { describe, expect, test } from 'vitest';
import dropSet from '../../../src/figures/drop-set/figure.ts';
import question, { type DropSetScenario } from '../../../src/figures/drop-set/question.ts';
import type { DropSetTrial } from '../../../src/figures/drop-set/trials.ts';
import { readout } from '../../../src/figures/questions.ts';
import { dataOf } from '../../../src/library/figureData.ts';
import { repetitionsOf, secondsOf } from '../../../src/scenario/boutResults.ts';
import { defaults } from '../../../src/scenario/field.ts';
import { roundDuration } from '../../../src/typography/number.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import { library } from '../../library.ts';

const usual = defaults(question.fields) as DropSetScenario;
const trials = dataOf(library, 'drop-set') as readonly DropSetTrial[];
const asked = (values: Partial<DropSetScenario> = {}) => {
  const scenario = { ...usual, ...values };
  return { scenario, recording: dropSet.run(scenario, trials) };
};
const changed = (values: Partial<DropSetScenario>) => dropSet.changed(asked(), asked(values));

describe('a drop set beside ordinary sets', () => {
  test('gives nearly as many repetitions in a third of the time', () => {
    const { drop, straight } = asked().recording;
    expect([repetitionsOf(drop), repetitionsOf(straight)]).toEqual([20, 23]);
    expect(secondsOf(drop) / secondsOf(straight)).toBeCloseTo(0.29, 2);
  });

  test('begins with the same set as the ordinary sets do', () => {
    const { drop, straight } = asked({ load: 65, effort: 9 }).recording;
    expect(drop[0]).toEqual(straight[0]);
  });

  test('never gains repetitions from a shorter change of load', () => {
    const counts = [0, 5, 10, 20, 30].map((change) => repetitionsOf(asked({ change }).recording.drop));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  test('has readouts for lessons to quote', () => {
    expect(readout('drop-set', usual, 'repetitions-after-drops')).toEqual({ value: 10, unit: 'repetitions' });
    expect(readout('drop-set', usual, 'effort-after-drop').value).toBeLessThan(
      readout('drop-set', usual, 'effort-before-drop').value,
    );
    expect(readout('drop-set', { ...usual, drops: '' }, 'repetitions-after-drops').value).toBe(0);
  });
});

describe('the description of a drop set', () => {
  const of = (values: Partial<DropSetScenario> = {}) => {
    const { scenario, recording } = asked(values);
    return dropSet.describe(recording, restingTime(dropSet, recording, scenario), scenario);
  };

  test('begins with the difference in repetitions and time, and says that the task gets easier', () => {
    expect(of()).toBe(
      'A drop set gives 3\u00a0reps fewer in 29\u00a0% of the time. The first drop takes effort from 9.9 to 8.2 of 10: the same tired muscle, a lighter load.',
    );
  });

  test('mentions the recovery between loads where the change takes long', () => {
    expect(of({ change: 25 })).toContain('in 25\u00a0s between loads some force comes back.');
  });

  test('suggests a drop where there is none', () => {
    expect(of({ drops: '' })).toMatch(/^No drop yet: take weight off/);
  });

  test('says that a load which is not lighter gives next to nothing', () => {
    expect(of({ drops: 'drop-80' })).toContain('no lighter than the one before');
  });

  test('repeats no count and no time that the picture shows', () => {
    for (const values of [{}, { load: 95 }, { drops: 'drop-64' }, { sets: 6 }]) {
      const { scenario, recording } = asked(values);
      const end = restingTime(dropSet, recording, scenario);
      const { still, moving } = drawFigure(dropSet, recording, end, 'narrow', scenario);
      const drawn = [...still, ...moving].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      const { drop, straight } = recording;
      for (const bouts of [drop, straight]) {
        const total = `${repetitionsOf(bouts)}\u00a0reps in ${roundDuration(secondsOf(bouts))}`;
        expect(drawn.filter((words) => words.includes(total))).toHaveLength(1);
        expect(drawn.filter((words) => words.includes(roundDuration(secondsOf(bouts))))).toHaveLength(1);
        expect(of(values)).not.toContain(roundDuration(secondsOf(bouts)));
      }
    }
  });
});

describe('the announcement of a change', () => {
  test('gives the repetitions that a further drop adds, and its effort', () => {
    expect(changed({ drops: 'drop-64_drop-51_drop-41_drop-33' })).toBe(
      'The step to 33\u00a0% adds 4\u00a0reps: effort falls from 9.9 to 7.8 of 10.',
    );
  });

  test('gives the repetitions and seconds that removing a drop takes away', () => {
    expect(changed({ drops: 'drop-64_drop-51' })).toBe(
      '3\u00a0reps fewer, done 18\u00a0s sooner; 46\u00a0% of force left instead of 38\u00a0%.',
    );
  });

  test('mentions only the ordinary sets when their rest changes', () => {
    expect(changed({ rest: 180 })).toBe(
      'Ordinary sets: 25\u00a0reps instead of 23; the drop set is as it was.',
    );
  });

  test('says that a count has not changed', () => {
    expect(changed({ load: 85 })).toContain(
      'Drop set: still 20\u00a0reps; ordinary sets: 19\u00a0reps instead of 23.',
    );
  });

  test('says that nothing has changed where both questions are the same', () => {
    expect(changed({})).toBe('Nothing has changed.');
  });
});

describe('the measurements of trials', () => {
  test('come from the records, with how each was read', () => {
    expect(trials).toEqual([
      { what: 'Time', who: 'Ozaki 2018, 9 people, read second-hand', unit: 's', drop: 126, straight: 408 },
      {
        what: 'Time',
        who: 'Fink 2018, 16 people, read second-hand',
        unit: 's',
        drop: 145.4,
        straight: 315.8,
      },
      {
        what: 'Rated effort of 10',
        who: 'Fink 2018, 16 people, abstract read',
        unit: 'of 10',
        drop: 7.7,
        straight: 5.3,
      },
      {
        what: 'Rated effort of 10',
        who: 'Enes 2023, 24 people, abstract read',
        unit: 'of 10',
        drop: 8.8,
        straight: 7.5,
      },
    ]);
  });
});
