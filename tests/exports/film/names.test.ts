import { expect, test } from 'vitest';
import { namesKept, withNames } from '../../../src/exports/film/names.ts';
import type { Mark } from '../../../src/view/picture.ts';

const name = (text: string, at: readonly [number, number], style = 'label'): Mark => ({
  kind: 'text',
  style,
  at,
  text,
});
const line: Mark = { kind: 'path', style: 'line', d: 'M0 0h1' };
const first = [line, name('load', [1, 1]), name('rep 1', [2, 2]), name('force', [3, 3], 'other')];
const last = [line, name('load', [9, 9]), name('it stalls', [8, 8]), name('force', [7, 7])];

test('a line that has its name at the start and at the end of a film has it on the way, where it ends', () => {
  const names = namesKept(first, last);
  expect(withNames([line, name('rep 5', [4, 4])], names)).toEqual([
    line,
    name('rep 5', [4, 4]),
    name('load', [9, 9]),
  ]);
});

test('a picture that names its lines itself is left as it is', () => {
  expect(withNames(first, namesKept(first, last))).toEqual(first);
});
