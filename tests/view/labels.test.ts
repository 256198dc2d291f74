import { describe, expect, test } from 'vitest';
import { endLabels, type Label, placeLabels, spreadLabels } from '../../src/view/labels.ts';
import { textBox } from '../../src/view/textBox.ts';

describe('labels', () => {
  test('that have room stay where they are', () => {
    expect(spreadLabels([10, 50, 90], 15)).toEqual([10, 50, 90]);
  });

  test('that touch move apart by as little as possible, and keep their order', () => {
    expect(spreadLabels([52, 50], 10)).toEqual([56, 46]);
    const moved = spreadLabels([10, 12, 14, 60], 10);
    expect(moved).toEqual([2, 12, 22, 60]);
  });

  test('stay within bounds, and push their neighbours rather than cross them', () => {
    expect(spreadLabels([3, 95], 15, [10, 90])).toEqual([10, 90]);
    expect(spreadLabels([88, 86, 80], 10, [0, 90])).toEqual([90, 80, 70]);
    expect(spreadLabels([2, 4, 40], 10, [5, 90])).toEqual([5, 15, 40]);
  });

  test('beside ends of lines stand in the order of the ends, none outside the bounds', () => {
    const names = [
      { style: 'tick', words: 'low', y: 99 },
      { style: 'tick', words: 'high', y: 97 },
    ];
    const marks = endLabels(names, 20, [0, 100]);
    expect(marks.map(({ at }) => at)).toEqual([
      [20, 104],
      [20, 89],
    ]);
  });
});

describe('a label with several places', () => {
  const frame = [0, 0, 100, 100] as const;
  const label = (...places: Label['places'][number]): Label => ({
    style: 'tick',
    lines: ['word'],
    places: [places],
  });

  test('takes the first that is free of the frame, of what is there and of the labels before it', () => {
    const [first, second] = placeLabels(
      [label({ at: [90, 50] }, { at: [10, 50] }), label({ at: [12, 52] }, { at: [10, 90] })],
      { frame, hard: [] },
    );
    expect(first![0]!.at).toEqual([10, 50]);
    expect(second![0]!.at).toEqual([10, 90]);
    expect(placeLabels([label({ at: [10, 50] })], { frame, hard: [[0, 45, 100, 46]] })).toEqual([[]]);
  });

  test('crosses a hairline only where it must, rather than go to a worse group', () => {
    const room = { frame, hard: [], soft: [[0, 45, 100, 46] as const] };
    expect(placeLabels([label({ at: [10, 50] }, { at: [10, 80] })], room)[0]![0]!.at).toEqual([10, 80]);
    const worse: Label = { style: 'tick', lines: ['word'], places: [[{ at: [10, 50] }], [{ at: [10, 80] }]] };
    expect(placeLabels([worse], room)[0]![0]!.at).toEqual([10, 50]);
  });

  test('keeps its lines together and its anchor', () => {
    const [lines] = placeLabels(
      [{ style: 'tick', lines: ['one', 'two'], places: [[{ at: [90, 20], anchor: 'end' }]] }],
      { frame, hard: [] },
    );
    expect(lines!.map(({ at, anchor }) => [...at, anchor])).toEqual([
      [90, 20, 'end'],
      [90, 36, 'end'],
    ]);
    expect(textBox(lines![0]!)[2]).toBe(90);
  });
});
