import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { evidence } from '../../../src/figures/two-limits/evidence.ts';
import twoLimits from '../../../src/figures/two-limits/figure.ts';
import { leastForce } from '../../../src/figures/two-limits/layout.ts';
import { holdForce, holds } from '../../../src/figures/two-limits/measured.ts';
import {
  maxApart,
  type TwoLimitsRecording,
  type TwoLimitsScenario,
} from '../../../src/figures/two-limits/question.ts';
import { exercises } from '../../../src/model/set/exercises.ts';
import { drawFigure, restingTime } from '../../../src/view/figure.ts';

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
const content = (path: string) => readFileSync(join(import.meta.dirname, '../../../content', path), 'utf8');

describe('the two accounts', () => {
  test('are identical at the highest effort', () => {
    const { recording } = asked(10);
    for (const { effort, muscle } of recording) expect(effort).toEqual(muscle);
    expect(words(10)).toMatch(/^With everything borne the two accounts are one/);
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
  test('says which test of the remaining force could decide', () => {
    expect(words(7)).toBe(
      'At a load of 30\u00a0%, effort ends the set with 47\u00a0% of the force left, muscle with 29\u00a0%: an all-out try right after could tell.',
    );
    expect(words(7, 'clamp')).toContain('only a test from outside could tell');
  });

  test('says that people differ more where the accounts are close', () => {
    expect(words(9)).toContain('people differ by more');
  });

  test('compares the force left before and after a change', () => {
    expect(twoLimits.changed(asked(9), asked(7))).toBe(
      'Effort leaves 47\u00a0% of the force instead of 31\u00a0%, at a load of 30\u00a0%.',
    );
    expect(twoLimits.changed(asked(7), asked(10))).toMatch(/^Both accounts now leave 29\u00a0%/);
    expect(twoLimits.changed(asked(7), asked(7, 'clamp'))).toMatch(
      /^Effort leaves 46\u00a0% of the force instead of 47\u00a0%/,
    );
    expect(twoLimits.changed(asked(7), asked(7))).toMatch(/^Effort leaves 47\u00a0% of the force, as before/);
  });
});

const picture = (recording: TwoLimitsRecording, seconds: number, scenario: TwoLimitsScenario) => {
  const { still, moving } = drawFigure(twoLimits, recording, seconds, 'narrow', scenario);
  return [...still, ...moving];
};

describe('the picture', () => {
  const marksOf = (tolerance: number) => {
    const { recording, scenario } = asked(tolerance);
    return picture(recording, restingTime(twoLimits, recording, scenario), scenario);
  };
  const lineOf = (account: string, tolerance: number) =>
    marksOf(tolerance).flatMap((mark) => (mark.kind === 'path' && mark.style === account ? [mark.d] : []));
  const wordsIn = (tolerance: number) =>
    marksOf(tolerance).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

  test('has one line at the highest effort, and labels it so', () => {
    expect(lineOf('effort-account', 10)).toEqual(lineOf('muscle-account', 10));
    expect(wordsIn(10)).toEqual(
      expect.arrayContaining(['both on one line', 'Repetitions: the same at every load']),
    );
  });

  test('shows a difference of at least a fifth of its height at half the effort', () => {
    const heightAtStart = (account: string) => Number(/^M[\d.]+,([\d.]+)/.exec(lineOf(account, 5)[0]!)![1]);
    const apart = heightAtStart('muscle-account') - heightAtStart('effort-account');
    expect(apart).toBeGreaterThan(twoLimits.frame.narrow.height / 5);
  });

  test('has an axis that holds the force after any set', () => {
    for (const exercise of Object.keys(exercises))
      for (const { effort, muscle } of asked(5, 'quit', exercise).recording)
        expect(Math.min(effort.capacity, muscle.capacity)).toBeGreaterThan(leastForce / 100);
  });

  test('has the repetitions of both accounts under each load', () => {
    expect(wordsIn(7).filter((text) => /^\d+$/.test(text) && Number(text) < 70)).toEqual(
      expect.arrayContaining(['62', '65', '39', '27', '26']),
    );
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
        paths: marks.flatMap((mark) => (mark.kind === 'path' ? [mark.style] : [])),
      };
    });
  };

  test('shows one account, the other, how their counts compare, and which test could decide', () => {
    expect(captions(7)).toEqual([
      'If the muscle ends it, a set at 30\u00a0% leaves 29\u00a0% of the force.',
      'Stop at effort 7.0 of 10, and the same set leaves 47\u00a0%.',
      'Yet from 60\u00a0% up the counts differ by at most 1\u00a0rep: counting cannot tell.',
      'The force left differs: an all-out try right after the set could tell.',
    ]);
    expect(captions(7, 'clamp').at(-1)).toContain('only a test from outside');
    expect(captions(9).at(-1)).toContain('no test could tell');
  });

  test('says that both lines coincide at the highest effort', () => {
    expect(captions(10)).toEqual([
      expect.stringMatching(/^If the muscle ends it/),
      'Bear everything, and effort ends the set where muscle does: one line.',
      'With one line, the repetitions are the same at every load too.',
    ]);
    expect(told(10)[0]!.texts).toContain('if muscle ends it');
  });

  test('shows and describes at each moment only what has been introduced', () => {
    const [muscle, effort, counts, test] = told(7);
    expect(muscle!.paths).toEqual(['muscle-account']);
    expect(muscle!.words).toBe(
      'At a load of 30\u00a0%, muscle ends the set with 29\u00a0% of the force left.',
    );
    expect(effort!.paths).toEqual(['muscle-account', 'effort-account']);
    expect(effort!.texts).not.toContain('65');
    expect(counts!.texts).toContain('65');
    expect(counts!.words).toMatch(/Repetitions: at most 1 apart from 60\u00a0% up\.$/);
    expect(counts!.texts).not.toContain('endurance athletes');
    expect(test!.texts).toContain('endurance athletes');
  });

  test('draws a line from light loads to heavy', () => {
    const { recording, scenario } = asked(7);
    const lineAt = (seconds: number) =>
      picture(recording, seconds, scenario).flatMap((mark) =>
        mark.kind === 'path' && mark.style === 'muscle-account' ? [mark.d] : [],
      );
    const [whole] = lineAt(99);
    const [half] = lineAt(1.5);
    expect(lineAt(0)).toEqual([]);
    expect(half!.length).toBeLessThan(whole!.length);
    expect(whole!.startsWith(half!.slice(0, half!.lastIndexOf('L')))).toBe(true);
  });
});

describe('measured results', () => {
  test('have the same numbers in the picture and the record', () => {
    const { values } = parse(content('calibration/hakkinen1990.yaml')) as {
      values: Record<string, [number, number]>;
    };
    expect(content('calibration/hakkinen1990.yaml')).toContain(`${holdForce} % of MVC`);
    for (const { who, mean, spread } of holds) expect(values[who.split(' ')[0]!]).toEqual([mean, spread]);
  });

  test.each(evidence.map((row) => [row.text, row] as const))(
    '%s: every number is in its record',
    (text, row) => {
      const { source } = row;
      const path =
        'study' in source ? `studies/${source.study}.yaml` : `calibration/${source.calibration}.yaml`;
      const numbers = content(path)
        .match(/\d+(\.\d+)?/g)!
        .map(Number);
      for (const number of text.match(/\d+(\.\d+)?/g) ?? []) expect(numbers).toContain(Number(number));
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
