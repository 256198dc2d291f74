import { describe, expect, test } from 'vitest';
import { spread } from '../../src/view/labels.ts';

describe('labels', () => {
  test('that have room stay where they are', () => {
    expect(spread([10, 50, 90], 15)).toEqual([10, 50, 90]);
  });

  test('that touch move apart by as little as need be, and keep their order', () => {
    expect(spread([52, 50], 10)).toEqual([56, 46]);
    const moved = spread([10, 12, 14, 60], 10);
    expect(moved).toEqual([2, 12, 22, 60]);
  });
});
