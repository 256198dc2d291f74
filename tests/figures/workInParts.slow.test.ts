import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { readWritten } from '../../src/scenario/query.ts';
import { addressesOf } from '../bench/addressSpace.ts';
import { library } from '../library.ts';

/** Counted in place of time: each of these is called a few times for a step of the model. */
const sums = ['exp', 'log', 'pow', 'sqrt', 'min', 'max', 'abs', 'floor', 'round', 'hypot'] as const;
/** About 8 ms on this machine, so about 30 ms of a phone. */
const mostSums = 8_000;

let count = 0;
const plain = Object.fromEntries(sums.map((name) => [name, Math[name]]));
// Not by spies, which remember each of millions of calls.
beforeAll(() => {
  for (const name of sums) {
    const sum = Math[name] as (...values: number[]) => number;
    Object.assign(Math, {
      [name]: function counted(...values: number[]) {
        count++;
        return sum(...values);
      },
    });
  }
});
afterAll(() => Object.assign(Math, plain));

/** The most sums between two moments at which a page may answer. */
function longestPart(id: (typeof figureIds)[number], query: string): number {
  const { fields, run, parts } = figures[id];
  const asked = [readWritten(query, fields), dataOf(library, id)] as const;
  count = 0;
  if (parts === undefined) {
    run(...asked);
    return count;
  }
  let longest = 0;
  for (const work = parts(...asked); ; count = 0) {
    const { done } = work.next();
    longest = Math.max(longest, count);
    if (done) return longest;
  }
}

test.each(figureIds)('%s lets the page answer at any address before a phone feels it', (id) => {
  for (const query of addressesOf(id, 0))
    expect(longestPart(id, query), `the sums of one part at ${query}`).toBeLessThanOrEqual(mostSums);
});
