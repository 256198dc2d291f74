import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { aboutFile } from '../../../src/authoring/singleFile/about.ts';
import { changeBody } from '../../../src/authoring/singleFile/body.ts';
import { drawFigures } from '../../../src/authoring/singleFile/drawn.ts';
import { studiesBehind } from '../../../src/authoring/singleFile/references.ts';
import { find, textOf } from '../../../src/authoring/singleFile/tree.ts';
import { library } from '../../library.ts';

const origin = 'https://example.org';
const facts = {
  address: `${origin}/figures/set/`,
  origin,
  title: 'What ends a <set>?',
  version: '1.2.3',
  day: '2026-11-30',
};

/** The body of a page as a file has it. */
function changed(html: string): string {
  const body = find(
    parse(`<body>${html}`, { scriptingEnabled: false }),
    'body',
    ({ tagName }) => tagName === 'body',
  );
  changeBody(body, facts);
  return serialize(body, { scriptingEnabled: false });
}

describe('the body of a page as a file', () => {
  test.each([
    ['<a href="/claims/">A</a>', '<a href="https://example.org/claims/">A</a>'],
    ['<a href="#numbers">A</a>', '<a href="#numbers">A</a>'],
    ['<a href="/figures/set/#numbers">A</a>', '<a href="#numbers">A</a>'],
    ['<a href="/figures/set/?load=80">A</a>', '<a href="https://example.org/figures/set/?load=80">A</a>'],
    [
      '<svg><a href="/claims/a/"><text>A</text></a></svg>',
      '<svg><a href="https://example.org/claims/a/"><text>A</text></a></svg>',
    ],
    [
      '<section data-address="/figures/set/">A</section>',
      '<section data-address="https://example.org/figures/set/">A</section>',
    ],
    [
      '<noscript><a href="/a.csv">A</a></noscript>',
      '<noscript><a href="https://example.org/a.csv">A</a></noscript>',
    ],
    ['<script>a</script><img src="/a.svg"><p class="small save-file">A</p>', ''],
    ['<details data-references="">A</details>', '<details data-references="" open="">A</details>'],
    [
      '<ul class="presets"><li><a href="/figures/set/?load=80">A</a> <span class="small">B</span></li><li><a href="/figures/set/">C</a></li></ul>',
      '<ul class="presets"><li><a href="?load=80">A</a> </li><li><a href="?">C</a></li></ul>',
    ],
    [
      '<astro-island uid="a" client="touch" props="{&quot;id&quot;:[0,&quot;a&quot;]}" ssr=""><div></div><!--astro:end--></astro-island>',
      '<astro-island props="{&quot;id&quot;:&quot;a&quot;}" ssr=""><div></div></astro-island>',
    ],
  ])('%s', (html, body) => expect(changed(html)).toBe(body));
});

test('a figure that does not play is a drawing without controls, which says where it does', () => {
  const page = parse(
    '<figure data-figure="forest" data-guess="open"><astro-island ssr="" props="{}"><svg class="draggable"><path class="m-grip"></path><path class="m-tile"></path></svg><form></form></astro-island><figcaption>C</figcaption></figure><figure data-figure="set"><form></form></figure>',
  );
  drawFigures(page, ['forest']);
  const body = find(page, 'body', ({ tagName }) => tagName === 'body');
  expect(serialize(body)).toBe(
    '<figure data-figure="forest"><astro-island><svg><path class="m-tile"></path></svg></astro-island><figcaption>C In this file it is a drawing. <a href="/figures/forest/">Play it on the site</a></figcaption></figure><figure data-figure="set"><form></form></figure>',
  );
});

test('a file says where it is from, its version and day, how to cite it, and where corrections stand', () => {
  const about = find(parse(aboutFile(facts)), 'section', ({ tagName }) => tagName === 'section');
  const words = textOf(about);
  for (const part of [
    facts.address,
    'version 1.2.3',
    '30 November 2026',
    'CC BY 4.0',
    'MIT',
    `“${facts.title}”`,
  ])
    expect(words).toContain(part);
  expect(serialize(about)).toContain('href="https://example.org/corrections/"');
});

test('a figure rests on the studies that its page names, and on those of the records that it draws', () => {
  const page = parse('<a href="/references/potvin2017model/">P</a><a href="/references/nobody2000/">N</a>');
  expect(studiesBehind(library, 'pool', page)).toEqual(['potvin2017model']);
  const ofForest = studiesBehind(library, 'forest', page);
  const rows = [...JSON.stringify([...library.forest.values()]).matchAll(/"study":"([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(ofForest).toEqual(expect.arrayContaining(['potvin2017model', ...rows]));
});
