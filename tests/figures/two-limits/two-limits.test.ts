import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../src/evidence/finding.ts';
import type { Finding } from '../../../src/evidence/study.ts';
import { evidence } from '../../../src/figures/two-limits/evidence.ts';
import twoLimits from '../../../src/figures/two-limits/figure.ts';
import { shownLoads, spareRange } from '../../../src/figures/two-limits/layout.ts';
import { holdForce, holds } from '../../../src/figures/two-limits/measured.ts';
import {
  maxApart,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from '../../../src/figures/two-limits/question.ts';
import { exercises } from '../../../src/model/set/exercises.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';
import type { Mark } from '../../../src/view/picture.ts';
import { library } from '../../library.ts';

const asked = (tolerance: number, rule = 'quit', exercise = 'general') => {
  const scenario = { tolerance, rule, exercise };
  return { scenario, recording: twoLimits.run(scenario, undefined) };
};
const end = ({ recording, scenario }: ReturnType<typeof asked>) =>
  restingTime(twoLimits, recording, scenario);
const words = (...from: Parameters<typeof asked>) => {
  const run = asked(...from);
  return twoLimits.describe(run.recording, end(run), run.scenario);
};

describe('the two accounts', () => {
  test('are identical at the highest effort', () => {
    const { recording } = asked(10);
    for (const { effort, muscle } of recording) expect(effort).toEqual(muscle);
    expect(words(10)).toMatch(/^At ten of ten both are the same/);
  });

  test('give the same repetitions at 80 %, for any effort limit and rule', () => {
    for (const rule of ['quit', 'clamp'])
      for (const tolerance of [5, 6.5, 8, 9.5]) {
        const at80 = asked(tolerance, rule).recording.find(({ load }) => load === 80)!;
        expect(at80.effort.repetitions).toBe(at80.muscle.repetitions);
      }
  });

  test('differ by no more than two repetitions where repetitions were counted', () => {
    for (const rule of ['quit', 'clamp'])
      for (const tolerance of [5, 6.5, 8, 9.5])
        expect(maxApart(asked(tolerance, rule).recording)).toBeLessThanOrEqual(2);
  });

  test('differ more with light loads and with lower effort limits', () => {
    const gap = (tolerance: number, index: number) => {
      const { effort, muscle } = asked(tolerance).recording.at(index)!;
      return effort.capacity - muscle.capacity;
    };
    expect(gap(5, 0)).toBeGreaterThan(gap(7, 0));
    expect(gap(7, 0)).toBeGreaterThan(gap(9, 0));
    expect(gap(7, 0)).toBeGreaterThan(gap(7, -1) + 0.1);
  });

  test('keep the intended bar speed when stopping at once, and slow the bar when muscle ends the set', () => {
    const { effort, muscle } = asked(7).recording.find(({ load }) => load === 80)!;
    expect(effort.lastSpeed).toBeGreaterThan(0.28);
    expect(muscle.lastSpeed).toBeLessThan(0.2);
  });
});

describe('the description', () => {
  test('says where both agree, how much they leave below that, what could tell, and what studies found', () => {
    expect(words(7)).toBe(
      'A set at 30\u00a0% ends with 47\u00a0% of the force left if effort ends it, 29\u00a0% if muscle does: an all-out try right after could tell, and studies are split. At ten of ten both are the same.',
    );
    expect(words(7, 'clamp')).toContain('stimulating the nerve could tell');
  });

  test('says that people differ more where the accounts are close', () => {
    expect(words(9)).toContain('people differ by more');
  });

  test('compares the force to spare before and after a change, as the bars show it', () => {
    expect(twoLimits.changed(asked(9), asked(7))).toBe(
      'At a load of 30\u00a0%, effort leaves 18\u00a0% to spare instead of 2\u00a0%.',
    );
    expect(twoLimits.changed(asked(7), asked(10))).toBe(
      'Effort and muscle now end the set alike, with no force to spare.',
    );
    expect(twoLimits.changed(asked(7), asked(7, 'clamp'))).toMatch(
      /^At a load of 30\u00a0%, effort leaves 17\u00a0% to spare instead of 18\u00a0%/,
    );
    expect(twoLimits.changed(asked(7), asked(7))).toBe(
      'At a load of 30\u00a0%, effort leaves 18\u00a0% to spare, as before.',
    );
  });
});

const picture = (recording: TwoLimitsRecording, seconds: number, scenario: TwoLimitsScenario) => {
  const { still, moving } = drawFigure(twoLimits, recording, seconds, 'narrow', scenario);
  return [...still, ...moving];
};

/** The path data of each bar. */
const barsOf = (mark: Mark): string[] =>
  mark.kind === 'path' && mark.style === 'to-spare' ? [...mark.d.matchAll(/M[^M]+/g)].map(String) : [];

describe.each(['narrow', 'wide'] as const)('the picture, %s,', (size) => {
  const marksOf = (tolerance: number, exercise = 'general') => {
    const { recording, scenario } = asked(tolerance, 'quit', exercise);
    const rest = restingTime(twoLimits, recording, scenario);
    const { still, moving } = drawFigure(twoLimits, recording, rest, size, scenario);
    return [...still, ...moving];
  };
  const lineOf = (account: string, tolerance: number) =>
    marksOf(tolerance).flatMap((mark) =>
      mark.kind === 'rule' && mark.style === account ? [[mark.from, mark.to]] : [],
    );
  const textsIn = (tolerance: number) =>
    marksOf(tolerance).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  /** How high each bar is, from light loads to heavy. */
  const heights = (tolerance: number, exercise?: string) =>
    marksOf(tolerance, exercise)
      .flatMap(barsOf)
      .map((d) => {
        const [, from, to] = /^M[\d.]+ ([\d.]+)V([\d.]+)/.exec(d)!;
        return Number(from) - Number(to);
      });

  test('has one line and no bar at the highest effort, and says so', () => {
    expect(lineOf('effort-account', 10)).toEqual(lineOf('muscle-account', 10));
    expect(lineOf('muscle-account', 10)).toHaveLength(1);
    expect(heights(10)).toEqual([]);
    expect(textsIn(10)).toEqual(
      expect.arrayContaining(['Both are the same', 'Reps: the same at every load']),
    );
  });

  test('shows a difference of a fifth of its height at seven of ten, and of two fifths at five', () => {
    const { height } = twoLimits.frame[size];
    expect(Math.max(...heights(7))).toBeGreaterThan(height / 5);
    expect(Math.max(...heights(5))).toBeGreaterThan((2 * height) / 5 - 1);
  });

  test('has a bar for every load, as high as what is to spare', () => {
    const { recording } = asked(7);
    const spare = shownLoads.map((load) => {
      const { effort, muscle } = recording.find((ends) => ends.load === load)!;
      return effort.capacity - muscle.capacity;
    });
    const drawn = heights(7);
    expect(drawn).toHaveLength(shownLoads.length);
    for (const [index, height] of drawn.entries())
      expect(height / drawn[0]!).toBeCloseTo(spare[index]! / spare[0]!, 1);
    expect(textsIn(7)).toContain('18');
  });

  test('has an axis that holds the force to spare after any set', () => {
    for (const exercise of Object.keys(exercises))
      for (const rule of ['quit', 'clamp'])
        for (const tolerance of [5, 9.5])
          for (const { effort, muscle } of asked(tolerance, rule, exercise).recording) {
            const spare = 100 * (effort.capacity - muscle.capacity);
            expect(spare).toBeGreaterThan(spareRange[0]);
            expect(spare).toBeLessThan(spareRange[1]);
          }
  });

  test('has the repetitions of both accounts under each load, by name', () => {
    expect(textsIn(7).filter((text) => /^\d+$/.test(text) && Number(text) < 70)).toEqual(
      expect.arrayContaining(['62', '65', '39', '27', '26']),
    );
    expect(textsIn(7)).toEqual(expect.arrayContaining(['effort ends it', 'muscle ends it']));
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

  test('shows one account, the other, how their counts compare, what was measured, and the verdict', () => {
    expect(captions(7)).toEqual([
      'Stop at effort 7.0 of 10, and you have up to 18\u00a0% to spare.',
      'If muscle ends the set instead, nothing is to spare: the line at zero.',
      'Counting reps cannot tell: from 60\u00a0% up they differ by 1 at most.',
      'After holding 60\u00a0% to the limit, endurance athletes had force to spare, others hardly.',
      'An all-out try right after could tell which is right. Studies are split.',
    ]);
  });

  test('ends on a verdict, whatever was asked: what could tell them apart, if anything', () => {
    for (const exercise of Object.keys(exercises))
      for (const rule of ['quit', 'clamp'])
        for (const tolerance of [5, 7, 9, 10]) {
          const last = captions(tolerance, rule, exercise).at(-1)!;
          expect(last).toMatch(/could tell|no test can tell/);
        }
    expect(captions(7, 'clamp').at(-1)).toContain('Stimulating the nerve could tell');
    expect(captions(9).at(-1)).toContain('no test can tell');
    expect(captions(10).at(-1)).toBe('At ten of ten both predict the same: no test can tell them apart.');
  });

  test('calls studies split because there are some for either account', () => {
    for (const account of ['effort', 'muscle'])
      expect(evidence.filter(({ speaksFor }) => speaksFor === account).length).toBeGreaterThan(1);
  });

  test('shows and describes at each moment only what has been introduced', () => {
    const [effort, muscle, counts, measured] = told(7);
    expect(effort!.styles).toContain('to-spare');
    expect(effort!.styles).not.toContain('muscle-account');
    expect(effort!.words).not.toContain('none is');
    expect(muscle!.styles).toContain('muscle-account');
    expect(muscle!.words).toMatch(/If muscle ends it, none is\.$/);
    expect(muscle!.texts).not.toContain('65');
    expect(counts!.texts).toContain('65');
    expect(counts!.words).toMatch(/Reps from 60\u00a0% up: at most 1 apart\.$/);
    expect(counts!.styles).not.toContain('measured-point');
    expect(measured!.styles).toContain('measured-point');
  });

  test('begins with what is asked: both explanations, and a place for every answer without the answer', () => {
    for (const tolerance of [7, 10]) {
      const { recording, scenario } = asked(tolerance);
      const at = (seconds: number) => picture(recording, seconds, scenario);
      const texts = (marks: readonly Mark[]) =>
        marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      const start = at(0);
      for (const account of ['muscle', 'effort'])
        expect(texts(start).filter((text) => text.startsWith(`If ${account} ends it: `))).toHaveLength(1);
      // A bar for every load, two counts, and what was measured.
      expect(texts(start).filter((text) => text === '?')).toHaveLength(3 * shownLoads.length + 1);
      expect(
        start
          .map(({ style }) => style)
          .filter((style) => /^(to-spare|measured-point|.*-account)$/.test(style)),
      ).toEqual([]);
      expect(texts(start).join(' ')).not.toMatch(/\b(same|apart|none:|6[25]|39)\b/);
      expect(texts(at(99))).not.toContain('?');
    }
  });

  test('grows bars from light loads to heavy, and has one within half a second', () => {
    const { recording, scenario } = asked(7);
    const barsAt = (seconds: number) => picture(recording, seconds, scenario).flatMap(barsOf);
    const whole = barsAt(99);
    const half = barsAt(1);
    expect(barsAt(0)).toEqual([]);
    expect(barsAt(0.5).slice(0, 1)).toEqual(whole.slice(0, 1));
    expect(half).toHaveLength(4);
    expect(half.slice(0, 3)).toEqual(whole.slice(0, 3));
    expect(half[3]).not.toBe(whole[3]);
  });

  test.each(['narrow', 'wide'] as const)(
    'sets what was measured apart, %s: on a panel and a scale of its own',
    (size) => {
      const { recording, scenario } = asked(7);
      const { still } = drawFigure(twoLimits, recording, 0, size, scenario);
      const panel = still.find(({ style }) => style === 'measured-panel');
      const edge = Number(/^M([\d.]+)/.exec(panel?.kind === 'path' ? panel.d : '')![1]);
      const lines = still.flatMap((mark) => (mark.kind === 'rule' ? [[mark.from[0], mark.to[0]]] : []));
      expect(lines.filter(([from, to]) => from! < edge && to! > edge)).toEqual([]);
      const texts = still.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      // Once as a load, once as a force.
      for (const tick of ['60', '70', '80', '90'])
        expect(texts.filter((words) => words === tick)).toHaveLength(2);
    },
  );
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
    expect(rows).toHaveLength(recording.length + evidence.length);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows.at(-1)![0]).toMatchObject({ href: '/references/ferguson2016reserve/' });
  });
});
