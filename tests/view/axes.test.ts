import { describe, expect, test } from 'vitest';
import { axisX, axisY } from '../../src/view/axes.ts';
import { rule, text } from '../../src/view/marks.ts';

describe('a vertical axis', () => {
  test('is a line at zero, hairlines at the other ticks, and labels at the left', () => {
    expect(axisY({ y: (value) => 100 - value, ticks: [0, [50, 'half']], span: [30, 200] })).toEqual([
      rule('axis', [30, 100], [200, 100]),
      text('tick', [24, 104], '0', 'end'),
      rule('grid', [30, 50], [200, 50]),
      text('tick', [24, 54], 'half', 'end'),
    ]);
  });
});

describe('a horizontal axis', () => {
  test('has its line and its ticks where they are asked for', () => {
    expect(axisX({ x: (value) => value, ticks: [10], y: 90 })).toEqual([
      text('tick', [10, 108], '10', 'middle'),
    ]);
    expect(axisX({ x: (value) => value, ticks: [10], y: 90, span: [0, 50], tickSize: 4 })).toEqual([
      rule('axis', [0, 90], [50, 90]),
      rule('axis', [10, 90], [10, 94]),
      text('tick', [10, 108], '10', 'middle'),
    ]);
  });

  test('moves labels inwards that would come too near to the edge', () => {
    const [, label] = axisX({ x: (value) => value, ticks: [50, 100], y: 0, within: [0, 100] });
    expect(label).toMatchObject({ text: '100', anchor: 'middle' });
    expect((label as { at: readonly number[] }).at[0]).toBeCloseTo(98 - (3 * 0.632 * 13) / 2);
  });
});
