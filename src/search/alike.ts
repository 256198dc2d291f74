import { stem } from './fold.ts';

/** Words for one thing, those of lifters among them, and two spellings of one word. A text that has one of them is found by each. */
const families: readonly (readonly string[])[] = [
  ['rep', 'repetition'],
  ['fibre', 'fiber'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['tyre', 'tire'],
  ['hypertrophy', 'growth', 'grow'],
  ['cns', 'nervous'],
];

const byStem = new Map(families.flatMap((family) => family.map((word) => [stem(word), family.map(stem)])));

/** A stem with those that mean the same. */
export const alike = (one: string): readonly string[] => byStem.get(one) ?? [one];
