import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const example = /@example (.+?) \/\/ (.+)/g;

const examples = globSync('src/**/*.ts', { cwd: root }).flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(example)].map((match) => ({
    path,
    call: match[1]!,
    result: match[2]!,
  })),
);

describe('every example in a docstring gives what it says', () => {
  test('there are examples', () => expect(examples.length).toBeGreaterThan(8));

  test.each(examples)('$path: $call is $result', async ({ path, call, result }) => {
    const module = (await import(join(root, path))) as Record<string, unknown>;
    const evaluate = (text: string) =>
      new Function(...Object.keys(module), `return (${text})`)(...Object.values(module)) as unknown;
    expect(evaluate(call)).toEqual(evaluate(result));
  });
});
