import { describe, expect, test } from 'vitest';
import { text } from '../../src/view/marks.ts';
import { overlaps, textBox, textWidth } from '../../src/view/textBox.ts';

describe('the width of a text', () => {
  test('is what Chromium measures with the fonts of the site', () => {
    // At 13 px: figures 632, "%" 919 and "a" 525 thousandths when regular; "n" 567 thousandths at weight 640.
    expect(textWidth('100', 'tick')).toBeCloseTo(3 * 0.632 * 13, 1);
    expect(textWidth('%a', 'tick')).toBeCloseTo((0.919 + 0.525) * 13, 1);
    expect(textWidth('nnnnnnnnnn', 'panel-title')).toBeCloseTo(10 * 0.567 * 13, 0);
  });

  test('is the same with an accent as without, and counts an unknown character as wide', () => {
    expect(textWidth('Čović', 'link')).toBe(textWidth('Covic', 'link'));
    expect(textWidth('漢', 'tick')).toBe(13);
  });
});

describe('the box of a text', () => {
  test('lies to the side of its place that its anchor says', () => {
    const width = textWidth('effort', 'tick');
    const boxOf = (anchor?: 'start' | 'middle' | 'end') => textBox(text('tick', [100, 50], 'effort', anchor));
    expect(boxOf()[0]).toBe(100);
    expect(boxOf()[2]).toBeCloseTo(100 + width);
    expect(boxOf('middle')[0]).toBeCloseTo(100 - width / 2);
    expect(boxOf('end')[2]).toBeCloseTo(100);
  });

  test('reaches from the highest letters to the lowest', () => {
    const [, top, , bottom] = textBox(text('main-point', [0, 50], 'go'));
    expect(top).toBeCloseTo(50 - 0.718 * 14);
    expect(bottom).toBeCloseTo(50 + 0.201 * 14);
  });

  test('overlaps another one only where they share an area', () => {
    expect(overlaps([0, 0, 10, 10], [9, 9, 20, 20])).toBe(true);
    expect(overlaps([0, 0, 10, 10], [10, 0, 20, 10])).toBe(false);
    expect(overlaps([0, 0, 10, 10], [12, 0, 20, 10], 3)).toBe(true);
  });
});
