import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** The most assertions that each folder may hold (docs/decisions/0028): lower a number when its folder needs fewer. */
const ceilings = {
  figures: 250,
  model: 95,
  validation: 45,
  view: 45,
  scenario: 25,
  'authoring/fit': 20,
  shell: 15,
};

/** How often a text says that something is not null or undefined, as in `array[index]!`. */
function assertionsIn(text: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.tsx', text, ts.ScriptTarget.Latest));
  return count;
}

test.each(Object.entries(ceilings))('%s asserts at most %s times that something is there', (folder, most) => {
  const files = globSync(`src/${folder}/**/*.{ts,tsx}`, { cwd: root });
  const counts = files.map((path) => assertionsIn(readFileSync(join(root, path), 'utf8')));
  expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(most);
});

test('an assertion is counted where it stands in the code, and nothing else is', () => {
  expect(assertionsIn("const a = list[0]!.of(b!); // c!\nconst d = !e !== f ? 'g!' : h;")).toBe(2);
});

test('Biome allows assertions in those folders of src alone', () => {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const allowing = overrides.filter(
    ({ linter }: { linter?: { rules: { style?: { noNonNullAssertion?: string } } } }) =>
      linter?.rules.style?.noNonNullAssertion === 'off',
  );
  const folders = allowing.flatMap(({ includes }: { includes: string[] }) => includes);
  expect(folders.filter((glob: string) => glob.startsWith('src/')).sort()).toEqual(
    Object.keys(ceilings)
      .map((folder) => `src/${folder}/**`)
      .sort(),
  );
});
