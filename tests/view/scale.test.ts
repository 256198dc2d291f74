import * as d3 from 'd3-scale';
import { assert, double, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleLinear, scaleLog } from '../../src/view/scale.ts';

const number = integer({ min: -8000, max: 8000 }).map((eighths) => eighths / 8);
const ends = tuple(number, number).filter(([from, to]) => Math.abs(to - from) > 1);
const ascending = ends.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const count = integer({ min: 1, max: 12 });

/** A published implementation of the same scales, which is too heavy for readers. */
describe('a linear scale', () => {
  test('places values, and finds them again, as d3-scale does', () =>
    assert(
      property(ends, ends, number, (domain, range, value) => {
        const [ours, theirs] = [scaleLinear(domain, range), d3.scaleLinear(domain, range)];
        expect(ours(value)).toBeCloseTo(theirs(value), 2);
        expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 2);
      }),
    ));

  test('has the ticks of d3-scale and, from zero, its round ends', () =>
    assert(
      property(ascending, count, ([from, to], wanted) => {
        const [ours, theirs] = [scaleLinear([from, to], [0, 1]), d3.scaleLinear([from, to], [0, 1])];
        expect(ours.ticks(wanted)).toEqual(theirs.ticks(wanted));
        const length = to - from;
        expect(scaleLinear([0, length], [0, 1]).nice(wanted).domain()).toEqual(
          d3.scaleLinear([0, length], [0, 1]).nice(wanted).domain(),
        );
      }),
    ));

  test('places everything in the middle where its domain has no length', () => {
    expect(scaleLinear([3, 3], [10, 20])(3)).toBe(15);
  });
});

test('a logarithmic scale places values as d3-scale does, and keeps to its ends', () =>
  assert(
    property(double({ min: 1e-3, max: 1e5, noNaN: true }), (value) => {
      const [ours, theirs] = [
        scaleLog([0.8, 7200], [20, 500]),
        d3.scaleLog([0.8, 7200], [20, 500]).clamp(true),
      ];
      expect(ours(value)).toBeCloseTo(theirs(value), 9);
    }),
  ));
