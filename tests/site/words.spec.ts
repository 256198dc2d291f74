import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, files } from './pages.ts';
import { expect, test } from './test.ts';

/** Reads files only; no browser is started. */

const inline = 'a|em|strong|dfn|code|button';
/** Spans that a style sheet sets on a line of their own. */
const ownLine = 'class="(?:how-read|finding-value)"';
/** A word or a mark that runs into an element, or out of one. Numbers of citations stand side by side. */
const runTogether = new RegExp(
  `[^>]{0,30}(?:[\\p{L},;:.?!]<(?:${inline}|span)\\b(?![^>]*(?:aria-label="Reference|${ownLine}))[^>]*>[\\p{L}\\d]|</(?:${inline})>[\\p{L}(])`,
  'gu',
);

test('no word of a page runs into a link or out of one', () => {
  const found = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const words = readFileSync(join(dist, file), 'utf8').replace(
        /<(script|style|svg)\b[\s\S]*?<\/\1>/g,
        '',
      );
      return [...words.matchAll(runTogether)].map(([place]) => `${file}: ${place}`);
    });
  expect(found).toEqual([]);
});
