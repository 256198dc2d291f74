import { describe, expect, test } from 'vitest';
import { area, dots, merged, path, rule, text } from '../../src/view/marks.ts';

describe('merged marks', () => {
  test('are one mark for shapes of one style, and one for discs of one style, where the first one stood', () => {
    const marks = [
      path('a', 'M0 0L1 1'),
      dots('d', [[1, 1]], 2),
      path('b', 'M5 5L6 6'),
      path('a', 'M2 2L3 3'),
      dots('d', [[2, 2]], 3),
    ];
    expect(merged(marks)).toEqual([
      path('a', 'M0 0L1 1M2 2L3 3'),
      {
        kind: 'dots',
        style: 'd',
        dots: [
          [1, 1, 2],
          [2, 2, 3],
        ],
      },
      path('b', 'M5 5L6 6'),
    ]);
  });

  test('keep every line of text and every rule', () => {
    const marks = [
      text('t', [0, 0], 'one'),
      text('t', [0, 9], 'two'),
      rule('r', [0, 0], [1, 1]),
      rule('r', [2, 2], [3, 3]),
    ];
    expect(merged(marks)).toEqual(marks);
  });
});

test('an area goes along one line and comes back along the other', () => {
  expect(
    area(
      [
        [0, 0],
        [10, 1],
      ],
      [
        [0, 5],
        [10, 6],
      ],
    ),
  ).toBe('M0,0l10,1 0,5-10-1Z');
});
