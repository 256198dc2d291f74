import { describe, expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import type { Recording } from '../../src/model/isometric.ts';
import { intermittent, ramp, steps } from '../../src/model/tasks.ts';
import { plain, plainHold } from './plain.ts';

/** The same excitation at every sample and the same limits, without exception; forces within 1e-12. */
function expectEqual({ frames, limits }: Recording, slow: ReturnType<typeof plain>): void {
  expect(limits.map(({ seconds }) => seconds)).toEqual(slow.limits);
  expect(frames.map(({ excitation }) => excitation)).toEqual(slow.excitations);
  for (const [index, { force }] of frames.entries())
    expect(Math.abs(force - slow.forces[index]!)).toBeLessThanOrEqual(1e-12);
}

const targets = Array.from({ length: 19 }, (_, index) => 10 + 5 * index);

describe('the fast model and the plain one agree on', () => {
  test.each(targets)('a hold at %d per cent', (target) => {
    expectEqual(hold(target / 100), plainHold(target / 100));
  });

  test('a ramp to the maximum in 100 s', () => {
    const demandAt = (sample: number) => sample / 10 / 100;
    expectEqual(ramp(1, 100), plain({ demandAt, failures: 1, maxSamples: 1000 }));
  });

  test.each([[[80, 60, 40]], [[40, 80, 30]]])('forces of %s per cent held in turn', (percents) => {
    const asked = percents.map((percent) => percent / 100);
    const slow = plain({
      demandAt: (_, failures) => asked[failures]!,
      failures: asked.length,
      maxSamples: Number.POSITIVE_INFINITY,
    });
    expectEqual(steps(asked), slow);
  });

  test.each([
    ['runs on', false],
    ['restarts after a pause', true],
  ] as const)('pauses, where the clock of adaptation %s', (adaptationClock, clockRestarts) => {
    const slow = plain({
      demandAt: (sample) => ((sample - 1) % 70 < 50 ? 0.4 : 0),
      failures: 1,
      maxSamples: Number.POSITIVE_INFINITY,
      clockRestarts,
    });
    expectEqual(intermittent(0.4, 5, 2, { variant: { adaptationClock } }), slow);
  });
});
