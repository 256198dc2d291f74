import { describe, expect, test } from 'vitest';
import { rule, text } from '../../src/view/marks.ts';
import { dotObstacles, lineObstacles, splitBehindText, textObstacles } from '../../src/view/obstacles.ts';
import { overlaps, textBox } from '../../src/view/textBox.ts';

describe('obstacles', () => {
  test('of an oblique line follow the line', () => {
    const boxes = lineObstacles(
      [
        [0, 0],
        [100, 100],
      ],
      1,
    );
    expect(boxes.some((box) => overlaps(box, [49, 49, 51, 51]))).toBe(true);
    expect(boxes.some((box) => overlaps(box, [60, 30, 70, 40]))).toBe(false);
  });

  test('of a level line are one box, of discs one box each, of text the box of its letters', () => {
    expect(
      lineObstacles(
        [
          [0, 5],
          [90, 5],
        ],
        2,
      ),
    ).toEqual([[-2, 3, 92, 7]]);
    expect(dotObstacles([[10, 10]], 3)).toEqual([[7, 7, 13, 13]]);
    const word = text('tick', [0, 20], 'word');
    const [left, top, right, bottom] = textBox(word);
    expect(textObstacles([word, rule('grid', [0, 0], [1, 1])])).toEqual([[left - 3, top, right + 3, bottom]]);
  });
});

describe('a line split behind text', () => {
  test('leaves out the stretch behind the text, and a margin', () => {
    expect(splitBehindText(rule('now', [50, 0], [50, 100]), [[40, 30, 60, 42]])).toEqual([
      rule('now', [50, 0], [50, 28]),
      rule('now', [50, 44], [50, 100]),
    ]);
    expect(
      splitBehindText(rule('level', [0, 50], [100, 50]), [
        [-10, 40, 20, 60],
        [15, 45, 30, 55],
      ]),
    ).toEqual([rule('level', [32, 50], [100, 50])]);
  });

  test('shows no dash between two lines of a label', () => {
    expect(
      splitBehindText(rule('now', [50, 0], [50, 100]), [
        [40, 30, 60, 42],
        [40, 47, 60, 59],
      ]),
    ).toEqual([rule('now', [50, 0], [50, 28]), rule('now', [50, 61], [50, 100])]);
  });

  test('stays whole where no text is in its way', () => {
    const line = rule('now', [50, 0], [50, 100]);
    expect(
      splitBehindText(line, [
        [60, 30, 80, 42],
        [40, 110, 60, 120],
      ]),
    ).toEqual([line]);
  });

  test('is left out where text covers all of it', () => {
    expect(splitBehindText(rule('now', [50, 10], [50, 20]), [[40, 0, 60, 30]])).toEqual([]);
  });
});
