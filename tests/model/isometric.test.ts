import { describe, expect, test } from 'vitest';
import { isometric } from '../../src/model/isometric.ts';
import { reference } from '../fixtures/reference.ts';
import { expectEnd, expectTrace } from './agree.ts';

const task = (name: string) => reference.tasks.find((row) => row.name === name)!;

describe('isometric tasks', () => {
  test('a maximal effort falls as in the published code, through ten minutes', () => {
    const { trace, at_end, time_to_below_99pct_s } = reference.max_effort_600s;
    const recording = isometric({
      demandAt: () => ({ force: 1 }),
      stopAtLimit: false,
      mostSeconds: 600,
      samplesPerFrame: 1,
    });
    expectTrace(recording, trace);
    expectEnd(recording.frames.at(-1)!, at_end);
    expect(recording.frames.find(({ force }) => force < 0.99)!.seconds).toBe(time_to_below_99pct_s);
  });

  test.each([
    ['intermittent_50_10on_5off', 'runs on'],
    ['intermittent_50_10on_5off_adaptation_reset', 'restarts after a pause'],
  ] as const)('%s fails when it should (the clock of adaptation %s)', (name, adaptationClock) => {
    const { endurance_s, on_time_s, trace, at_end } = task(name);
    const recording = isometric({
      demandAt: (sample) => ({ force: (sample - 1) % 150 < 100 ? 0.5 : 0 }),
      stopAtLimit: true,
      mostSeconds: 1000,
      samplesPerFrame: 10,
      adaptationClock,
    });
    expect(recording.limitSeconds).toBe(endurance_s);
    expect(recording.workSeconds).toBe(on_time_s);
    expectTrace(recording, trace);
    expectEnd(recording.frames.at(-1)!, at_end);
  });

  test('a fixed excitation of 40 gives the published force for 200 s', () => {
    const { trace, at_end } = task('constant_excitation_40');
    const recording = isometric({
      demandAt: () => ({ excitation: 40 }),
      stopAtLimit: true,
      mostSeconds: 200,
      samplesPerFrame: 1,
    });
    expectTrace(recording, trace);
    expectEnd(recording.frames.at(-1)!, at_end);
    expect(recording.limitSeconds).toBeUndefined();
  });

  test.each([0, Number.POSITIVE_INFINITY, Number.NaN])('refuses to run for %s seconds', (mostSeconds) => {
    expect(() =>
      isometric({ demandAt: () => ({ force: 0.5 }), stopAtLimit: true, mostSeconds, samplesPerFrame: 1 }),
    ).toThrow(`invalid mostSeconds: ${mostSeconds}`);
  });
});
