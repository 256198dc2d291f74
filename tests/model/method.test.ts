import { expect, test } from 'vitest';
import { hold } from '../../src/model/hold.ts';
import type { Method } from '../../src/model/method.ts';

test.each<[keyof Method, number]>([
  ['samplesPerSecond', 0],
  ['samplesPerSecond', Number.NaN],
  ['excitationSteps', -10],
  ['excitationSteps', Number.POSITIVE_INFINITY],
])('a hold with %s of %s would never end, and is refused', (name, value) => {
  expect(() => hold(0.5, 1, { method: { [name]: value } })).toThrow(`invalid ${name}: ${value}`);
});
