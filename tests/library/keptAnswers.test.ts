import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answeredBefore, digestOfSources, keptAnswers } from '../../src/library/keptAnswers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Questions, and how often each was worked out. */
function asking(code: string) {
  const asked: string[] = [];
  const told = <T>(question: string, answer: T): T => {
    asked.push(question);
    return answer;
  };
  const questions = answeredBefore(
    keptAnswers(folder, () => code),
    {
      third: (of: number) => told(`third ${of}`, { share: of / 3, none: undefined, far: Infinity }),
      all: (...of: readonly number[]) => told(`all ${of}`, Float64Array.from(of)),
    },
  );
  return { asked, questions };
}

test('an answer is worked out once, and is the same to the bit in the next build', () => {
  const [first, second] = [asking('code 1'), asking('code 1')];
  for (const { questions } of [first, first, second]) {
    expect(questions.third(0.1)).toStrictEqual({ share: 0.1 / 3, none: undefined, far: Infinity });
    expect(questions.all(1, 2)).toStrictEqual(Float64Array.of(1, 2));
  }
  expect([first.asked, second.asked]).toEqual([['third 0.1', 'all 1,2'], []]);
});

test('an answer is worked out anew with other code, or where what was kept cannot be read', () => {
  asking('code 1').questions.third(1);
  const changed = asking('code 2');
  changed.questions.third(1);
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'broken');
  const broken = asking('code 2');
  expect(broken.questions.third(1).share).toBe(1 / 3);
  expect([changed.asked, broken.asked]).toEqual([['third 1'], ['third 1']]);
});

test('the digest of sources changes with every file, name and version of a package', () => {
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  mkdirSync(join(folder, 'src/model'), { recursive: true });
  write('package.json', '{}');
  write('src/model/a.ts', 'a');
  const digests = [digestOfSources(folder, ['src/model'])];
  const again = () => digests.push(digestOfSources(folder, ['src/model']));
  write('src/other.ts', 'not of the model');
  expect(digestOfSources(folder, ['src/model'])).toBe(digests[0]);
  write('src/model/a.ts', 'b');
  again();
  write('src/model/b.ts', '');
  again();
  write('package.json', '{"version":"2"}');
  again();
  expect(new Set(digests).size).toBe(4);
});
