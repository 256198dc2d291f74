import { describe, expect, test } from 'vitest';
import { usedStyles, wordsOf } from '../../../src/authoring/singleFile/usedStyles.ts';

const words = wordsOf('<p class="note small">Text</p> <script>x.className="card open-card"</script>');

describe('the styles that a file uses', () => {
  test.each([
    ['p{color:red}', 'p{color:red}'],
    ['.note{a:b}.gone{a:b}.small{a:b}', '.note{a:b}.small{a:b}'],
    // One of its selectors is enough.
    ['.gone,.card{a:b}', '.gone,.card{a:b}'],
    ['.card .gone{a:b}', ''],
    // The name of a class is a whole word.
    ['.open{a:b}.open-card{a:b}', '.open-card{a:b}'],
    [':is(.gone,.note){a:b}', ''],
    // Classes of marks are put together.
    ['.m-unit-3-slow{a:b}', '.m-unit-3-slow{a:b}'],
    ['@media print{.gone{a:b}.note{a:b}}', '@media print{.note{a:b}}'],
    ['.gone{& .note{a:b}}.small{a:b}', '.small{a:b}'],
    [
      '@font-face{font-family:A;src:url(data:font/woff2;base64,AA)}',
      '@font-face{font-family:A;src:url(data:font/woff2;base64,AA)}',
    ],
    ['@container (19rem<=width<60rem){.note{a:b}.gone{a:b}}', '@container (19rem<=width<60rem){.note{a:b}}'],
  ])('%s', (css, used) => expect(usedStyles(css, words)).toBe(used));
});
