import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/evidence/problem.ts';
import { runs } from '../../fuzz.ts';
import { harms } from './harms.ts';
import { attacks, type Kind } from './kinds.ts';
import { outputsOf } from './outputs.ts';
import { type Sent, smallSite } from './site.ts';

const site = smallSite();
afterAll(() => site.remove());

/** Of each kind, so many lessons and so many records. */
const each = Math.ceil(1.5 * runs);
const tried = { lessons: 0, records: 0, refused: 0, harmless: 0 };

/** A refusal in two parts, as it is printed: file and line, what is wrong, and what to do. */
const whole = /^content\/\S.*?:[1-9]\d*( [\w.<-].*?)?: \S.*; \S/su;

async function expectRefusedOrHarmless({ path, bytes }: Sent): Promise<void> {
  const { problems, library } = site.send({ path, bytes });
  for (const problem of problems) {
    const lines = (typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('latin1')).split(
      /\r\n?|\n/,
    );
    expect(problem.line).toBeLessThanOrEqual(Math.max(lines.length, 40));
    expect(printProblem(problem)).toMatch(whole);
    expect(printProblem(problem)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(printProblem(problem).length).toBeLessThanOrEqual(900);
  }
  tried[problems.length > 0 ? 'refused' : 'harmless']++;
  if (library === undefined) return;
  const outputs = await outputsOf(library, path, String(bytes));
  expect((await Promise.all(outputs.map(harms))).flat()).toEqual([]);
}

describe.each(Object.keys(attacks) as Kind[])('content that is spoiled by %s', (kind) => {
  test.each(['lessons', 'records'] as const)(
    'in %s is refused with its line and what to do, or harmless in all that is made of it',
    async (what) => {
      await fc.assert(
        fc.asyncProperty(attacks[kind][what], async (sent) => {
          tried[what]++;
          await expectRefusedOrHarmless(sent);
        }),
        { numRuns: each },
      );
    },
  );
});

test('at least two thousand files are tried in a whole run, and many of each end', () => {
  const { lessons, records, refused, harmless } = tried;
  expect(lessons + records).toBeGreaterThanOrEqual(20 * runs);
  expect(Math.min(lessons, records)).toBeGreaterThan(8 * runs);
  expect(refused).toBeGreaterThan(5 * runs);
  expect(harmless).toBeGreaterThan(2 * runs);
});
