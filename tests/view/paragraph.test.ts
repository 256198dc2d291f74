import { expect, test } from 'vitest';
import { paragraph } from '../../src/view/paragraph.ts';

test('the lines of a paragraph stand under each other', () => {
  expect(paragraph('aside', [14, 20], 'one two', 4, 18)).toEqual([
    { kind: 'text', style: 'aside', at: [14, 20], text: 'one' },
    { kind: 'text', style: 'aside', at: [14, 38], text: 'two' },
  ]);
});
