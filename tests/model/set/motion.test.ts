import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExerciseName, exercises } from '../../../src/model/set/exercises.ts';
import { heightAt } from '../../../src/model/set/motion.ts';
import { setParameters } from '../../../src/model/set/parameters.ts';
import { recordSession } from '../../../src/model/set/record.ts';
import type { SessionPlan } from '../../../src/model/set/session.ts';
import { runs } from '../../fuzz.ts';

const step = setParameters.step.value;
const stroke = setParameters.stroke.value;
const hundredths = (min: number, max: number) => integer({ min, max }).map((value) => value / 100);
const share = hundredths(0, 100);
const load = hundredths(65, 95);
const exercise = constantFrom(...(Object.keys(exercises) as ExerciseName[]));
const plan = (name: ExerciseName, first: number, second: number): SessionPlan => ({
  exercise: name,
  bouts: [
    { load: first },
    { load: second, rest: 8, range: [0.3, 0.9] },
    { load: second, rest: 30, reserve: 2 },
  ],
});
const some = { numRuns: Math.min(runs, 15) };

describe('the way of the bar', () => {
  test('never leaves the range of its bout', () => {
    assert(
      property(exercise, load, load, share, (name, first, second, moment) => {
        const recording = recordSession(plan(name, first, second));
        for (const { begins, ends, request } of recording.bouts) {
          const [low, high] = request.range ?? [0, 1];
          const height = heightAt(recording, begins + moment * (ends - begins));
          expect(height).toBeGreaterThanOrEqual(low);
          expect(height).toBeLessThanOrEqual(high);
        }
      }),
      some,
    );
  });

  test('is where a recording of every step says, however few frames are kept', () => {
    assert(
      property(exercise, load, load, constantFrom(2, 5), (name, first, second, every) => {
        const asked = plan(name, first, second);
        const [all, few] = [recordSession(asked, undefined, 1), recordSession(asked, undefined, every)];
        for (const { seconds, position, phase } of all.frames)
          if (phase !== 'rest')
            expect(Math.abs(heightAt(few, seconds) - position)).toBeLessThan((every * step) / stroke);
      }),
      { numRuns: Math.min(runs, 8) },
    );
  });

  test('ends each whole repetition at the top of the range', () => {
    const recording = recordSession(plan('bench', 0.7, 0.5), undefined, 1);
    for (const { bout, ends, whole } of recording.repetitions) {
      const [, high] = recording.bouts[bout]!.request.range ?? [0, 1];
      const furthest = Math.max(heightAt(recording, ends), heightAt(recording, ends + step));
      if (whole) expect(furthest).toBeCloseTo(high, 6);
      else expect(furthest).toBeLessThan(high - 0.05);
    }
  });

  test('rises where the recorded speed is above zero, and sinks where it is below', () => {
    const recording = recordSession(plan('curl', 0.8, 0.6), undefined, 1);
    for (const { seconds, speed, phase } of recording.frames) {
      if (phase !== 'lift' && phase !== 'lower') continue;
      const change = heightAt(recording, seconds + step / 4) - heightAt(recording, seconds);
      // A turn lies between two steps: then the bar stands, or goes on with the way before it.
      if (Math.abs(change) > 1e-9 && phase === 'lift') expect(change * speed).toBeGreaterThanOrEqual(0);
    }
  });

  test('stops short of the end where the bar stalls, and stays there', () => {
    const recording = recordSession({ exercise: 'general', bouts: [{ load: 0.7 }] });
    const [{ ends, unfinished }] = recording.bouts as [(typeof recording.bouts)[number]];
    expect(unfinished).toBeGreaterThan(0.05);
    expect(unfinished).toBeLessThan(0.95);
    expect(heightAt(recording, ends)).toBeCloseTo(unfinished, 9);
    expect(heightAt(recording, ends + 60)).toBeCloseTo(unfinished, 9);
    expect(unfinished - heightAt(recording, ends - 0.5)).toBeLessThan(
      (0.5 * setParameters.stallSpeed.value) / stroke,
    );
  });

  test.each([
    ['bench', 1],
    ['curl', 0],
  ] as const)('waits in a rest of the %s where the next bout begins', (name, from) => {
    const recording = recordSession({ exercise: name, bouts: [{ load: 0.7 }, { load: 0.7, rest: 20 }] });
    const { ends } = recording.bouts[0]!;
    for (const later of [1, 10, 19])
      expect(Math.abs(heightAt(recording, ends + later) - from)).toBeLessThan(0.05);
  });
});
