import { describe, expect, test } from 'vitest';
import { isometric } from '../../src/model/isometric.ts';
import { reference } from '../fixtures/reference.ts';
import { expectEnd, expectTrace } from './agree.ts';

describe('isometric tasks', () => {
  test('a maximal effort falls as in the published code, through ten minutes', () => {
    const { trace, at_end, time_to_below_99pct_s } = reference.max_effort_600s;
    const recording = isometric({
      demandAt: () => 1,
      asks: 'force',
      stopAtLimit: false,
      maxSeconds: 600,
      samplesPerFrame: 1,
    });
    expectTrace(recording, trace);
    expectEnd(recording, at_end);
    expect(recording.frames.find(({ force }) => force < 0.99)!.seconds).toBe(time_to_below_99pct_s);
    expect(recording.limits.map(({ seconds }) => seconds)).toEqual([0.2]);
  });

  test.each([0, 0.04, Number.POSITIVE_INFINITY, Number.NaN])(
    'refuses to run for %s seconds',
    (maxSeconds) => {
      expect(() =>
        isometric({ demandAt: () => 0.5, asks: 'force', stopAtLimit: true, maxSeconds, samplesPerFrame: 1 }),
      ).toThrow(`invalid maxSeconds: ${maxSeconds}`);
    },
  );
});
