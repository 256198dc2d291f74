import { describe, expect, test } from 'vitest';
import { labelRow } from '../../src/view/labelRow.ts';

const words = (...xs: number[]) => {
  const labels = xs.map((x) => ({ x, forms: ['at 95\u00a0%', '95\u00a0%', '95'] }));
  return labelRow('tick', 10, labels, [0, 300]).map(({ text }) => text);
};

describe('a row of labels', () => {
  test('uses the longest forms where there is room', () => {
    expect(words(30, 100, 200)).toEqual(['at 95\u00a0%', 'at 95\u00a0%', 'at 95\u00a0%']);
  });

  test('uses shorter forms where there is little room, for the first label last of all', () => {
    expect(words(30, 80, 120)).toEqual(['at 95\u00a0%', '95\u00a0%', '95\u00a0%']);
    expect(words(30, 56, 82)).toEqual(['95', '95', '95']);
  });

  test('leaves out a label whose shortest form does not fit', () => {
    expect(words(30, 35, 60)).toEqual(['95', '95']);
  });
});
