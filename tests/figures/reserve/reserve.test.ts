import { describe, expect, test } from 'vitest';
import { findingOf } from '../../../src/evidence/finding.ts';
import { isSecondHand, type ReadLevel } from '../../../src/evidence/study.ts';
import { endOf } from '../../../src/figures/reserve/at.ts';
import reserve from '../../../src/figures/reserve/figure.ts';
import { errorsOf } from '../../../src/figures/reserve/layout.ts';
import { type PublishedError, publishedErrors } from '../../../src/figures/reserve/published.ts';
import { type ReserveScenario, totalOf } from '../../../src/figures/reserve/question.ts';
import { cellText } from '../../../src/view/table.ts';
import { library } from '../../library.ts';

const usual: ReserveScenario = { load: 70, left: 2, exercise: 'general', lifter: 1, stop: 20 };
const asked = (values: Partial<ReserveScenario> = {}) => {
  const scenario = { ...usual, ...values };
  return { scenario, recording: reserve.run(scenario, undefined) };
};
const at = (share: number, values: Partial<ReserveScenario> = {}) => {
  const { scenario, recording } = asked(values);
  return { scenario, recording, seconds: share * endOf(recording) };
};
const told = (share: number, values?: Partial<ReserveScenario>) => {
  const { scenario, recording, seconds } = at(share, values);
  return reserve.describe(recording, seconds, scenario);
};
const drawn = (share: number, values?: Partial<ReserveScenario>) => {
  const { scenario, recording, seconds } = at(share, values);
  return [
    ...reserve.still(recording, 'narrow', scenario),
    ...reserve.moving(recording, seconds, 'narrow', scenario),
  ];
};

describe('a set that the reader has not stopped', () => {
  test('hides its length, and offers the stop after the first repetition', () => {
    const { scenario, recording, seconds } = at(0.5, { stop: 0 });
    expect(reserve.hidesOutcome!(scenario)).toBe(true);
    expect(reserve.action!(recording, 0, scenario)!.values).toBeUndefined();
    const action = reserve.action!(recording, seconds, scenario)!;
    expect(action).toMatchObject({ label: 'Stop: two are left', values: { stop: 13 }, from: seconds });
  });

  test('looks the same for two lifters with the same repetitions so far', () => {
    expect(told(0, { stop: 0 })).toBe(told(0, { stop: 0, lifter: 2 }));
    const still = (lifter: number) => {
      const { scenario, recording } = asked({ stop: 0, lifter });
      return reserve.still(recording, 'wide', scenario);
    };
    expect(still(1)).toEqual(still(2));
  });

  test('does not reveal its end before it is reached', () => {
    const words = drawn(0.88, { stop: 0 }).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(told(0.88, { stop: 0 })).toMatch(/^Rep 23 went up/);
    expect(words).toContain('once you stop');
    expect(words).not.toContain('you stop');
    expect(words.join(' ')).not.toMatch(/\b24\b/);
  });

  test('reveals the result when it ends by itself', () => {
    expect(told(1, { stop: 0 })).toBe(
      'You let the set run to failure: 24\u00a0reps went up, and in the next one the bar stalled.',
    );
    const { scenario, recording, seconds } = at(1, { stop: 0 });
    expect(reserve.action!(recording, seconds, scenario)).toMatchObject({
      values: { lifter: 2, stop: 0 },
      from: 0,
    });
  });
});

describe('the main button', () => {
  test('offers another lifter only once the set is over, and says what is shown until then', () => {
    const { scenario, recording } = asked({ stop: 20 });
    const action = (share: number) => reserve.action!(recording, at(share, { stop: 20 }).seconds, scenario)!;
    expect(action(0.95)).toEqual({ label: 'Now see how many were left', from: expect.any(Number) });
    expect(action(1)).toMatchObject({ label: 'Try another lifter', values: { lifter: 2, stop: 0 } });
  });
});

describe('the speed of the bar', () => {
  test('falls from repetition to repetition, long before the end', () => {
    for (const lifter of [1, 3, 12]) {
      const { speeds } = asked({ lifter }).recording.session.bouts[0]!;
      for (const [index, speed] of speeds.entries())
        if (index > 0) expect(speed).toBeLessThan(speeds[index - 1]!);
      expect(speeds[Math.floor(speeds.length / 2)]! / speeds[0]!).toBeLessThan(0.95);
    }
  });

  test('has the same digits in the description and the table', () => {
    const { recording, scenario, seconds } = at(0.5, { stop: 0 });
    const [, rep, speed] = /^Rep (\d+) went up at ([\d.]+)\u00a0m\/s\.$/.exec(
      reserve.describe(recording, seconds, scenario),
    )!;
    const { columns, rows } = reserve.table(recording, scenario);
    expect(cellText(rows[Number(rep) - 1]![1], columns[1]!)).toBe(speed);
  });
});

test('the description fits three lines of the reading line on a phone', () => {
  for (const lifter of [1, 12, 24])
    for (const stop of [0, 1, 12, 23, 60])
      for (const share of [0, 0.5, 1])
        expect(told(share, { load: 60, lifter, stop }).length).toBeLessThanOrEqual(145);
});

describe('a stopped set', () => {
  test('gives the repetitions left and the error of the reader', () => {
    expect(told(1)).toBe(
      'You stopped after 20 with four left: you said two, two too early. People in 12 studies guessed too low as well, by about one rep on average.',
    );
    expect(told(1, { stop: 22 })).toBe(
      'You stopped after 22 with two left: as you said. In 12 studies the average guess was about one rep too low.',
    );
    expect(told(1, { stop: 24 })).toBe(
      'You stopped after 24 with none left: you said two, two too late. In 12 studies people erred the other way: on average they guessed about one rep too low.',
    );
    expect(told(1, { stop: 8 })).toMatch(/14 too early\. In 12 studies the average guess was nearer/);
  });

  test.each([
    [{ stop: 8 }, -1],
    [{ stop: 20 }, -1],
    [{ stop: 23 }, 1],
  ])('has its error on the side of zero that the words name: %o', (values, side) => {
    const point = drawn(1, values).find(({ style }) => style === 'you-point')!;
    const x =
      point.kind === 'dots' ? point.dots[0]![0] : Number(/^M([\d.]+)/.exec((point as { d: string }).d)![1]);
    const { from, to } = errorsOf('narrow');
    expect(Math.sign(x - (from + to) / 2)).toBe(side);
    const words = drawn(1, values).flatMap((mark) =>
      mark.style === 'you-label' && mark.kind === 'text' ? [mark.text] : [],
    );
    expect(words.join()).toContain(side < 0 ? 'too early' : 'too late');
  });

  test('says when its error can be told', () => {
    const words = (share: number, stop: number) =>
      drawn(share, { stop }).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(words(0.5, 0)).toContain('once you stop');
    expect(words(0.95, 20)).toContain('once it is over');
    expect(words(1, 0)).toContain('you did not stop');
  });

  test('ends by itself where the stop comes too late', () => {
    expect(told(1, { stop: 30 })).toBe(
      'The bar stalls after 24\u00a0reps, before anyone could stop the set after 30.',
    );
  });

  test('continues with the next lifter, and after the last one with the first', () => {
    const { scenario, recording, seconds } = at(1, { lifter: 24 });
    expect(reserve.action!(recording, seconds, scenario)!.values).toEqual({ lifter: 1, stop: 0 });
  });

  test('lists in its table the repetitions left after each one', () => {
    const { scenario, recording } = asked();
    const { rows } = reserve.table(recording, scenario);
    expect(rows).toHaveLength(24);
    expect(rows[19]![3]).toBe(4);
  });
});

test('the axes hold every lifter, also in the least tiring exercise', () => {
  for (const exercise of ['general', 'leg-press'])
    for (const load of [60, 90])
      for (let lifter = 1; lifter <= 24; lifter++) {
        const { recording } = asked({ exercise, load, lifter });
        // One more for the repetition that stalls.
        expect(totalOf(recording) + 1).toBeLessThanOrEqual(recording.horizon);
        expect(totalOf(recording)).toBeGreaterThan(0);
        expect(recording.session.bouts[0]!.speeds[0]! / recording.fastest).toBeLessThan(1.05);
      }
});

describe('the announcement of a change', () => {
  test('does not reveal how the set will end', () => {
    expect(reserve.changed(asked(), asked({ lifter: 2, stop: 0 }))).toBe(
      'Another lifter takes the bar, and tires in their own way.',
    );
    expect(reserve.changed(asked({ stop: 0 }), asked({ stop: 0, load: 80 }))).toBe(
      'The first rep goes up at 0.60\u00a0m/s instead of 0.74\u00a0m/s.',
    );
  });

  test('gives the result of a stop', () => {
    expect(reserve.changed(asked({ stop: 0 }), asked())).toBe(
      'You said two left, but there were four, so you stopped 2\u00a0reps too early.',
    );
  });
});

/** The finding that has the error of a study; the others are tabulated in a calibration. */
const findings: Readonly<Record<string, string>> = {
  halperin2022accuracy: 'underprediction',
  refalo2023rir: 'absolute-error',
  hackett2017accuracy: 'error-near-failure',
};
const calibrations: Readonly<Record<string, string>> = { armes2020onemore: 'armes' };

/** What the records have of a published error: its numbers, and how they were read. */
function recordOf({ source }: PublishedError): { numbers: unknown[]; interval: unknown; level: ReadLevel } {
  const finding = 'study' in source ? findings[source.study] : undefined;
  if (!('study' in source) || finding === undefined) {
    const id = 'study' in source ? calibrations[source.study]! : source.calibration;
    const { values, read } = library.calibration.get(id)!;
    return { numbers: [values].flat(), interval: undefined, level: read.level };
  }
  const study = library.studies.get(source.study)!;
  const { value, low, high, read } = findingOf(study, finding);
  const interval = low === undefined ? undefined : [low, high];
  return { numbers: [value], interval, level: read ?? study.read.level };
}

test.each(publishedErrors)(
  'the error “$text” has the numbers of its record, and was read as that was',
  (error) => {
    const { numbers, interval, level } = recordOf(error);
    expect(error.values.filter((value) => !numbers.includes(value))).toEqual([]);
    expect(error.interval).toEqual(interval);
    expect(error.secondHand ?? false).toBe(isSecondHand(level));
  },
);
