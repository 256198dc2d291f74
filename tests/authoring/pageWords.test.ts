import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutPageWords } from '../../src/authoring/pageWords.ts';
import { figures } from '../../src/figures/index.ts';
import { figureIds } from '../../src/figures/list.ts';

const root = join(import.meta.dirname, '../..');
const inBrowser = (path: string) =>
  withoutPageWords(`/anywhere/${path}`, readFileSync(join(root, path), 'utf8'))!;

test.each(figureIds)(
  '%s comes to a browser without its paragraphs, and with how long its caption is',
  (id) => {
    const { caption, intro } = figures[id];
    const text = inBrowser(`src/figures/${id}/figure.ts`);
    for (const words of [caption, intro]) expect(text).not.toContain(words.slice(0, 40));
    expect(text).toContain(`caption: ' '.repeat(${caption.length}),`);
  },
);

test('any other module is left unchanged', () => {
  expect(withoutPageWords('/anywhere/src/figures/set/words.ts', "  caption: 'x',")).toBeUndefined();
});
