import { describe, expect, test } from 'vitest';
import { heightAt } from '../../src/model/set/motion.ts';
import { recordSession } from '../../src/model/set/record.ts';
import { liftBesidePool, liftMoving, liftStatus, liftStill } from '../../src/view/liftPanel.ts';
import type { Mark } from '../../src/view/picture.ts';
import { segmentsOf } from '../figures/collisions.ts';

const recording = recordSession({ exercise: 'bench', bouts: [{ load: 0.75 }] });
const [bout] = recording.bouts as [(typeof recording.bouts)[number]];
const place = liftBesidePool.narrow;

const ruleOf = (marks: readonly Mark[], style: string) =>
  marks.flatMap((mark) => (mark.kind === 'rule' && mark.style === style ? [mark] : []));
/** How high a bar is drawn, from the data of its path. */
const barY = (seconds: number) => {
  const bar = liftMoving(recording, seconds, place).find(({ style }) => style === 'bar');
  return Number(/^M[\d.]+,([\d.]+)l/.exec(bar?.kind === 'path' ? bar.d : '')?.[1]);
};
const words = (seconds: number) =>
  liftMoving(recording, seconds, place).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('the lift', () => {
  test('has its bar as high between the ends of the range as the recording says', () => {
    const [low, high] = ruleOf(liftStill(place), 'lift-end').map(({ from }) => from[1]) as [number, number];
    for (let seconds = 0; seconds < bout.ends; seconds += 0.37)
      expect(barY(seconds)).toBeCloseTo(low + (high - low) * heightAt(recording, seconds), 0);
  });

  test('marks the part of the range that is used', () => {
    const ends = ruleOf(liftStill(place, [0.5, 1]), 'lift-end').map(({ from }) => from[1]);
    const [low, high] = ruleOf(liftStill(place), 'lift-end').map(({ from }) => from[1]) as [number, number];
    expect(ends).toEqual([(low + high) / 2, high]);
  });

  test('leaves a trace that ends at the bar', () => {
    const trace = liftMoving(recording, 10, place).find(({ style }) => style === 'lift-trace') as {
      d: string;
    };
    const [, [, last]] = segmentsOf(trace.d).at(-1)!;
    expect(last).toBeCloseTo(barY(10), 0);
  });

  test('draws a blur while a repetition is shorter than the exposure, and the bar itself once it rests', () => {
    const look = recording.repetitions[0]!.ends * 2;
    const at = (seconds: number) => liftMoving(recording, seconds, place, { exposure: look });
    const [low, high] = ruleOf(liftStill(place), 'lift-end').map(({ from }) => from[1]) as [number, number];
    for (const seconds of [10, 10.7, 11.4, 12.1]) {
      const blur = at(seconds).find(({ style }) => style === 'lift-blur') as { d: string };
      const [, bottom, top] = /^M[\d.]+ ([\d.]+)V([\d.]+)H/.exec(blur.d)!;
      expect(Math.abs(Number(bottom) - low)).toBeLessThan(4);
      expect(Math.abs(Number(top) - high)).toBeLessThan(4);
      expect(at(seconds).map(({ style }) => style)).not.toContain('bar');
    }
    expect(at(bout.ends + look + 1).map(({ style }) => style)).toContain('bar');
  });

  test('draws the bar itself while a repetition is longer than the exposure', () => {
    const exposure = 0.9 * recording.repetitions[0]!.ends;
    expect(liftMoving(recording, 10, place, { exposure })).toEqual(liftMoving(recording, 10, place));
  });

  test('counts the repetitions, and says when the bar stalls', () => {
    expect(words(0)).toEqual(['rep 1']);
    expect(words(recording.repetitions[2]!.begins + 0.1)).toEqual(['rep 3']);
    expect(words(bout.ends)).toEqual(['it stalls']);
  });

  test.each(['clamp', 'quit'] as const)('that effort ends has not stalled: you stop (%s)', (rule) => {
    const bouts = [{ load: 0.7, tolerance: 0.8 }, { load: 0.7 }];
    const limited = recordSession({ exercise: 'bench', rule, bouts });
    const status = ({ seconds }: { readonly seconds: number }) => liftStatus(limited, seconds);
    const [stops, stalls] = [0, 1].map((of) => limited.frames.filter((frame) => frame.bout === of));
    expect(status(stops!.at(-1)!)).toBe('you stop');
    expect(stops!.map(status)).not.toContain('it stalls');
    expect(status(stalls!.at(-1)!)).toBe('it stalls');
    expect(stalls!.map(status)).not.toContain('you stop');
  });
});
