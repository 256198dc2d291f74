import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../src/evidence/finding.ts';
import type { Finding } from '../../../src/evidence/study.ts';
import { evidence } from '../../../src/figures/two-limits/evidence.ts';
import twoLimits from '../../../src/figures/two-limits/figure.ts';
import { pushRange, scalesOf } from '../../../src/figures/two-limits/layout.ts';
import { holdForce, holds, keptBy } from '../../../src/figures/two-limits/measured.ts';
import { moments } from '../../../src/figures/two-limits/moments.ts';
import {
  endsAt,
  maxApart,
  pushOf,
  shownLoads,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from '../../../src/figures/two-limits/question.ts';
import { accountsDiffer, likenessOf } from '../../../src/figures/two-limits/words.ts';
import { whole } from '../../../src/model/parts.ts';
import { muscleAccount, setInParts } from '../../../src/model/set/accounts.ts';
import { exercises } from '../../../src/model/set/exercises.ts';
import { precision } from '../../../src/model/set/precision.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark } from '../../../src/view/picture.ts';
import { runs } from '../../fuzz.ts';
import { library } from '../../library.ts';

const asked = (tolerance: number, rule = 'quit', exercise = 'general') => {
  const scenario = { tolerance, rule, exercise };
  return { scenario, recording: twoLimits.run(scenario, undefined) };
};
/** Holds a law against questions of any exercise, rule and limit. */
const assertOfAny = (law: (from: [number, string, string]) => void): void =>
  assert(
    property(
      constantFrom(5, 7, 9.5, 10),
      constantFrom('quit', 'clamp'),
      constantFrom(...Object.keys(exercises)),
      (...from) => law(from),
    ),
    { numRuns: Math.ceil(runs / 4) },
  );
const end = ({ recording, scenario }: ReturnType<typeof asked>) =>
  restingTime(twoLimits, recording, scenario);
const words = (...from: Parameters<typeof asked>) => {
  const run = asked(...from);
  return twoLimits.describe(run.recording, end(run), run.scenario);
};

describe('the two accounts', () => {
  test('are identical at the highest effort', () => {
    const { recording } = asked(10);
    for (const { effort, muscle } of recording.ends) expect(effort).toEqual(muscle);
    expect(recording.strength).toBe(1);
    expect(words(10)).toContain('At ten of ten they are one');
  });

  test('give the same repetitions at 80 %, for any effort limit and rule', () => {
    for (const rule of ['quit', 'clamp'])
      for (const tolerance of [5, 6.5, 8, 9.5]) {
        const at80 = asked(tolerance, rule).recording.ends.find(
          ({ load }) => load === 100 * precision.agreeAt,
        )!;
        expect(at80.effort.repetitions).toBe(at80.muscle.repetitions);
      }
  });

  test('differ by no more than two repetitions where repetitions were counted', () => {
    for (const rule of ['quit', 'clamp'])
      for (const tolerance of [5, 6.5, 8, 9.5])
        expect(maxApart(asked(tolerance, rule).recording)).toBeLessThanOrEqual(2);
  });

  test('differ more with light loads and with lower effort limits', () => {
    const spare = (tolerance: number, index: number) =>
      pushOf(asked(tolerance).recording.ends.at(index)!.effort) - 1;
    expect(spare(5, 0)).toBeGreaterThan(spare(7, 0));
    expect(spare(7, 0)).toBeGreaterThan(spare(9, 0));
    expect(spare(7, 0)).toBeGreaterThan(2 * spare(7, -1));
  });

  test('leave force to spare at every load shown where the second lifter stops clearly early, most at the lightest, and none to the first', () => {
    assertOfAny((from) => {
      const { recording } = asked(...from);
      for (const load of shownLoads) {
        const { effort, muscle } = endsAt(recording.ends, load);
        expect(pushOf(muscle)).toBeLessThanOrEqual(1);
        if (!accountsDiffer(recording)) continue;
        expect(pushOf(effort)).toBeGreaterThan(1.05);
        const light = pushOf(endsAt(recording.ends, shownLoads[0]).effort);
        expect(pushOf(effort)).toBeLessThanOrEqual(light);
      }
    });
  });

  test('keep the intended bar speed when stopping at once, and slow the bar when muscle ends the set', () => {
    const { effort, muscle } = asked(7).recording.ends.find(({ load }) => load === 80)!;
    expect(effort.lastSpeed).toBeGreaterThan(0.28);
    expect(muscle.lastSpeed).toBeLessThan(0.2);
  });
});

describe('the second lifter', () => {
  test('is stronger when fresh than the log shows, the more so the sooner effort stops the sets', () => {
    const strengths = [9, 7, 5].map((tolerance) => asked(tolerance).recording.strength);
    expect(strengths.map((strength) => Math.round(100 * strength))).toEqual([113, 142, 224]);
  });

  test('would lift fewer reps with the muscle of the first, as the page on one set has it', () => {
    const exercise = exercises.general;
    const tolerance = { tolerance: 0.7, rule: 'quit' } as const;
    const weak = whole(setInParts({ ...whole(muscleAccount(exercise)), limit: tolerance }, 0.7)).repetitions;
    const { ends } = asked(7).recording;
    const { effort, muscle } = ends.find(({ load }) => load === 70)!;
    expect(weak).toBeLessThan(muscle.repetitions / 2);
    expect(effort.repetitions).toBe(muscle.repetitions);
  });
});

describe('the description', () => {
  test('begins with the two lifters, that the second is stronger, and what is asked', () => {
    const { recording, scenario } = asked(7);
    expect(twoLimits.describe(recording, 0, scenario)).toBe(
      'Two lifters with one log. One stops when the muscle gives out. The other, who is stronger, stops at effort 7.0. Who has force to spare?',
    );
  });

  test('says what each could give, what force to spare means, and what was found in athletes', () => {
    expect(words(7)).toBe(
      'After the set with 40\u00a0%, the first can give 0.9 times what the weight needs, and the second 1.8. Force to spare means effort ended it. Athletes split both ways.',
    );
  });

  test('says that people differ more where the accounts are close', () => {
    expect(words(9)).toContain('People differ by more');
  });

  test('compares what the second lifter could give before and after a change, in two numbers at most', () => {
    expect(twoLimits.changed(asked(9), asked(7))).toBe(
      'With 40\u00a0%, the second can give 1.8 times what the weight needs, 1.1 before.',
    );
    expect(twoLimits.changed(asked(7), asked(10))).toBe(
      'Both lifters are now the same, with no force to spare.',
    );
    expect(twoLimits.changed(asked(7), asked(7))).toMatch(/1\.8 times what the weight needs, as before\.$/);
  });
});

const picture = (recording: TwoLimitsRecording, seconds: number, scenario: TwoLimitsScenario) => {
  const { still, moving } = drawFigure(twoLimits, recording, seconds, 'narrow', scenario);
  return [...still, ...moving];
};

/** Where the bar of each load begins and ends, in units of the picture. */
const barsOf = (mark: Mark): (readonly [number, number])[] =>
  mark.kind === 'path' && mark.style === 'to-spare'
    ? [...mark.d.matchAll(/M([\d.]+) [\d.]+V[\d.]+H([\d.]+)/g)].map(([, from, to]) => [
        Number(from),
        Number(to),
      ])
    : [];

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  const { push, kept, y, measuredY, layout } = scalesOf(size);
  const marksOf = (...from: Parameters<typeof asked>) => {
    const { recording, scenario } = asked(...from);
    const rest = restingTime(twoLimits, recording, scenario);
    const { still, moving } = drawFigure(twoLimits, recording, rest, size, scenario);
    return [...still, ...moving];
  };
  const textsIn = (tolerance: number, style = /./) =>
    marksOf(tolerance).flatMap((mark) => (mark.kind === 'text' && style.test(mark.style) ? [mark.text] : []));
  const dotsIn = (tolerance: number, style: string) =>
    marksOf(tolerance).flatMap((mark) => (mark.kind === 'dots' && mark.style === style ? mark.dots : []));

  test('names both lifters, each beside the point that stands for what is left', () => {
    expect(textsIn(7, /^effort-name$/).join()).toMatch(/Second lifter: stronger.*stops at effort 7\.0 of 10/);
    expect(textsIn(7, /^muscle-name$/)).toContain('First lifter: stops when the muscle gives out');
    expect([dotsIn(7, 'muscle-key').length, dotsIn(7, 'effort-key').length]).toEqual([1, 1]);
  });

  test('has a bar for every load, from what the weight needs to what the second could give', () => {
    const { ends } = asked(7).recording;
    const drawn = marksOf(7).flatMap(barsOf);
    expect(drawn).toHaveLength(shownLoads.length);
    for (const [index, [from, to]] of drawn.entries()) {
      expect(from).toBeCloseTo(push(1), 0);
      expect(to).toBeCloseTo(push(pushOf(endsAt(ends, shownLoads[index]!).effort)), 0);
    }
    expect(textsIn(7)).toEqual(expect.arrayContaining(['0.9×', '1.8×']));
  });

  test('has the number of the first lifter before both points and of the second behind, also where the second has less', () => {
    assertOfAny(([tolerance, ...more]) => {
      const numbers = marksOf(tolerance, ...more).flatMap((mark) =>
        mark.kind === 'text' && mark.text.endsWith('×') && /-name$/.test(mark.style) ? [mark] : [],
      );
      const { ends } = asked(tolerance, ...more).recording;
      for (const load of shownLoads) {
        const { effort, muscle } = endsAt(ends, load);
        const points = [effort, muscle].map((set) => push(pushOf(set)));
        const ofRow = numbers.filter(({ at }) => Math.abs(at[1] - y(load)) < 6);
        expect(ofRow.length).toBeGreaterThan(0);
        for (const { style, at } of ofRow)
          if (style === 'muscle-name') expect(at[0]).toBeLessThan(Math.min(...points));
          else expect(at[0]).toBeGreaterThan(Math.max(...points));
      }
    });
  });

  test('has one point in a ring for every load at the highest effort, and says so', () => {
    expect(marksOf(10).flatMap(barsOf)).toEqual([]);
    const places = (style: string) => dotsIn(10, style).map(([x, row]) => [x, row]);
    expect(places('second-left')).toEqual(places('first-left'));
    expect(places('first-left')).toHaveLength(shownLoads.length);
    expect(textsIn(10).filter((words) => words === 'the same')).toHaveLength(shownLoads.length);
    expect(textsIn(7)).not.toContain('the same');
  });

  test('has room for the push after any set', () => {
    assertOfAny((from) => {
      const { recording } = asked(...from);
      for (const load of shownLoads) {
        const { effort, muscle } = endsAt(recording.ends, load);
        for (const set of [effort, muscle]) {
          expect(pushOf(set)).toBeGreaterThan(pushRange[0]);
          expect(pushOf(set)).toBeLessThanOrEqual(pushRange[1]);
        }
      }
    });
  });

  test('has the reps of both logs in the row of their load, equal where they are equal, and those of other loads in the table', () => {
    const rowOf = (tolerance: number, load: (typeof shownLoads)[number]) =>
      marksOf(tolerance).flatMap((mark) =>
        mark.kind === 'text' &&
        /^([\d]+|=|\/)$/.test(mark.text) &&
        mark.at[0] < layout.push.from &&
        Math.abs(mark.at[1] - y(load)) < 6
          ? [mark.text]
          : [],
      );
    expect(shownLoads.map((load) => rowOf(7, load).join(' '))).toEqual(['39 = 39', '19 = 19', '10 = 10']);
    expect(rowOf(5, 40).join(' ')).toBe('39 / 37');
    const { recording, scenario } = asked(7);
    const rows = twoLimits.table(recording, scenario).rows.map((row) => row.slice(1, 4));
    expect(rows).toEqual(
      expect.arrayContaining([
        [30, 62, 65],
        [50, 26, 26],
        [80, 10, 10],
      ]),
    );
  });

  test('sets what was measured in a part of its own below the simulated one, with an axis and a title of its own', () => {
    const marks = marksOf(7);
    expect(dotsIn(7, 'measured-point').map(([x, row]) => [x, row])).toEqual(
      holds.map(({ mean }, index) => [kept(mean), measuredY(index)]),
    );
    const divider = marks.find(({ style }) => style === 'divider');
    const border = divider?.kind === 'rule' ? divider.from[1] : Number.NaN;
    const titles = marks.flatMap((mark) =>
      mark.kind === 'text' && /^(Simulated|Real athletes)/.test(mark.text)
        ? [[mark.text.slice(0, 4), mark.at[1] > border]]
        : [],
    );
    expect(titles).toEqual([
      ['Simu', false],
      ['Real', true],
    ]);
    expect(y(shownLoads[2])).toBeLessThan(border);
    expect(measuredY(0)).toBeGreaterThan(border);
    const held = marks.filter((mark) => mark.kind === 'rule' && mark.style === 'needed');
    expect(held.map((mark) => mark.kind === 'rule' && mark.from[0])).toEqual([push(1), kept(holdForce)]);
    expect(textsIn(7, /^value$/)).toEqual(holds.map((hold) => `${keptBy(hold)}\u00a0%`));
  });
});

describe('the story', () => {
  const captions = (...from: Parameters<typeof asked>) => {
    const { recording, scenario } = asked(...from);
    return twoLimits.story(recording, scenario).map(({ caption }) => caption);
  };
  /** Words and picture of each moment. */
  const told = (...from: Parameters<typeof asked>) => {
    const { recording, scenario } = asked(...from);
    return twoLimits.story(recording, scenario).map(({ seconds }) => {
      const marks = picture(recording, seconds, scenario);
      return {
        words: twoLimits.describe(recording, seconds, scenario),
        texts: marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
        styles: marks.map(({ style }) => style),
      };
    });
  };

  test('tells two logs that are alike, what each lifter could give, what was measured, and what it says of us', () => {
    expect(captions(7)).toEqual([
      'Same weights, same reps: the log can’t tell the two lifters apart.',
      'The first lifter pushes all-out right after the set: nothing to spare.',
      'The second stopped at effort 7.0: force to spare, most with light weights.',
      'Real athletes, after a long hold: some had force to spare, others hardly any.',
      'Force to spare points to effort, none to the muscle. Real athletes are split.',
    ]);
    expect(captions(9)[2]).toBe('The second stopped at effort 9.0: hardly any more.');
    expect(captions(10)[2]).toBe('The second gives everything too, and has nothing to spare either.');
  });

  test('says of the logs what the numbers in them say', () => {
    assertOfAny((from) => {
      const { recording } = asked(...from);
      const caption = captions(...from)[0]!;
      const pairs = shownLoads.map((load) => {
        const { effort, muscle } = endsAt(recording.ends, load);
        return Math.abs(effort.repetitions - muscle.repetitions) / muscle.repetitions;
      });
      expect(caption.includes('same reps:')).toBe(Math.max(...pairs) <= 0.1);
      expect(caption.includes('nearly')).toBe(likenessOf(recording) === 'near');
    });
  });

  test('ends on how to tell, whatever was asked, if any test could', () => {
    assertOfAny((from) => {
      expect(captions(...from).at(-1)).toMatch(/Force to spare .*points to effort|no test can tell/);
    });
    expect(captions(7, 'clamp').at(-1)).toContain('Force to spare in the nerve test');
    expect(captions(9).at(-1)).toContain('no test can tell');
    expect(captions(10).at(-1)).toContain('no test can tell them apart');
  });

  test('calls studies split because there are some for either account', () => {
    for (const account of ['effort', 'muscle'])
      expect(evidence.filter(({ speaksFor }) => speaksFor === account).length).toBeGreaterThan(1);
  });

  test('shows and describes at each moment only what has been introduced', () => {
    const [counts, first, second, measured, verdict] = told(7);
    expect(counts!.words).toContain('both log 39, 19 and 10 reps');
    expect(counts!.styles).not.toContain('first-left');
    expect(first!.styles).toContain('first-left');
    expect(first!.styles).not.toContain('second-left');
    expect(first!.words).toMatch(/nothing to spare\.$/);
    expect(second!.styles).toContain('second-left');
    expect(second!.words).toContain(
      'After the set with 40\u00a0%, the first can give 0.9 times what the weight needs, and the second 1.8.',
    );
    expect(second!.texts).not.toContain('well above: effort');
    expect(measured!.texts).toEqual(expect.arrayContaining(['well above: effort', 'near it: muscle']));
    expect(verdict!.words).toContain('Athletes split both ways');
  });

  test('begins with who the two are, their logs and what was measured, and nothing that stands for an answer', () => {
    for (const tolerance of [7, 10]) {
      const { recording, scenario } = asked(tolerance);
      const start = picture(recording, 0, scenario);
      const texts = start.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(texts.filter((words) => /^(First|Second) lifter: /.test(words))).toHaveLength(2);
      expect(texts.filter((words) => words === '39')).toHaveLength(2);
      expect(start.map(({ style }) => style)).toContain('measured-point');
      expect(start.filter(({ style }) => /^(to-spare|first-left|second-left|awaited)$/.test(style))).toEqual(
        [],
      );
      expect(texts.join(' ')).not.toMatch(/\?|\bthe same\b|\d\.\d×|: effort|: muscle/);
    }
  });

  test('grows bars from light loads to heavy', () => {
    const { recording, scenario } = asked(7);
    const barsAt = (seconds: number) => picture(recording, seconds, scenario).flatMap(barsOf);
    const whole = barsAt(99);
    const half = barsAt((moments.muscle + moments.effort) / 2);
    expect(barsAt(moments.muscle)).toEqual([]);
    expect(half).toHaveLength(2);
    expect(half[0]).toEqual(whole[0]);
    expect(half[1]).not.toEqual(whole[1]);
  });
});

/** The findings that a row rests on, by study; `done` where it tells what was asked of people as well. */
const restsOn: Readonly<Record<string, readonly string[]>> = {
  gonzalezbadillo2010velocity: ['speed-at-maximum'],
  behm2002rm: ['force-no-difference', 'activation-no-difference', 'emg-no-difference', 'done'],
  alixfages2023mental: ['upper-body-repetitions'],
  fuglevand1993impairment: ['emg-deficit-largest', 'emg-deficit-smallest', 'done'],
  marshall2015central: ['activation-heavy', 'activation-light'],
  kooistra2007va: ['activation-score', 'torque-at-that-score'],
  pageaux2013mental: ['torque-change', 'hold-time'],
  froyd2012recovery: ['strength-end'],
  marcora2010mind: ['power-after', 'task-power'],
  ferguson2016reserve: ['power-at-limit'],
};

const numbersIn = (text: string): number[] => (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);

/** The numbers of a finding, those in its words, and a time in minutes as well. */
function numbersOf({ id: _, ...finding }: Finding): number[] {
  const { value, unit } = finding;
  const minutes = typeof value === 'number' && unit === 's' ? [Math.round(value / 60)] : [];
  return [...numbersIn(JSON.stringify(finding)), ...minutes];
}

function studied(id: string): { numbers: number[]; level: string } {
  const study = library.studies.get(id)!;
  const names = restsOn[id] ?? [];
  const findings = names.filter((name) => name !== 'done').map((name) => findingOf(study, name));
  const levels = new Set(findings.map(({ read }) => read ?? study.read.level));
  return {
    numbers: [...findings.flatMap(numbersOf), ...(names.includes('done') ? numbersIn(study.done) : [])],
    level: [...levels].join(),
  };
}

function tabulated(id: string): { numbers: number[]; level: string } {
  const { values, what, unit, note, read } = library.calibration.get(id)!;
  return { numbers: numbersIn(JSON.stringify([values, what, unit, note])), level: read.level };
}

describe('measured results', () => {
  test('have the same numbers in the picture and the record', () => {
    const { values, what } = library.calibration.get('hakkinen1990')!;
    expect(what).toContain(`${holdForce} % of MVC`);
    const drawn = Object.fromEntries(
      holds.map(({ who, mean, spread }) => [who.split(' ')[0], [mean, spread]]),
    );
    expect(drawn).toEqual(values);
  });

  test.each(evidence.map((row) => [row.text, row] as const))(
    '%s: has the numbers of what it rests on, and was read as that was',
    (text, { source, read }) => {
      const { numbers, level } = 'study' in source ? studied(source.study) : tabulated(source.calibration);
      expect(numbersIn(text).filter((number) => !numbers.includes(number))).toEqual([]);
      expect(read.replace(' ', '-')).toBe(level);
    },
  );

  test('link from the table to the record of each study', () => {
    const { recording, scenario } = asked(7);
    const { rows, columns } = twoLimits.table(recording, scenario);
    expect(rows).toHaveLength(recording.ends.length + evidence.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.at(-1)![0]).toMatchObject({ href: '/references/ferguson2016reserve/' });
  });
});
