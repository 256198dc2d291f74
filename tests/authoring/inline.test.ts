import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { allowedInline } from '../../src/authoring/inline/allowed.ts';
import { inlineOf } from '../../src/authoring/inline/found.ts';
import { knownInline } from '../../src/authoring/inline/known.ts';

const script = (text: string) => ({ element: 'script', text }) as const;
const style = (text: string) => ({ element: 'style', text }) as const;
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>t</title>${head}</head><body>${body}</body></html>`;

describe('inline scripts and styles of a page', () => {
  test.each([
    [
      'a script and a style sheet',
      page('<script>run()</script>', '<style>a{}</style>'),
      [style('a{}'), script('run()')],
    ],
    ['a module', page('<script type="module">run()</script>'), [script('run()')]],
    ['an import map', page('<script type="importmap">{}</script>'), [script('{}')]],
    [
      'a script of a type that nobody knows',
      page('<script type="text/plain">run()</script>'),
      [script('run()')],
    ],
    ['tags in capitals, with spaces', page('<SCRIPT >run()</SCRIPT\n>'), [script('run()')]],
    ['a script that is never closed', '<body><script>run()', [script('run()')]],
    [
      'a script in a picture, where src says nothing',
      page('<svg><script src="/a.js">run()</script></svg>'),
      [script('run()')],
    ],
    ['what a template holds', page('<template><script>run()</script></template>'), [script('run()')]],
    ['what shows without scripts', page('<noscript><style>a{}</style></noscript>'), [style('a{}')]],
    [
      'what only seems to show without scripts',
      page('<noscript><p title="</noscript><script>run()</script>"></noscript>'),
      [script('run()')],
    ],
    [
      'a script within a comment of a script',
      page('<script><!-- <script>run()</script> --></script>'),
      [script('<!-- <script>run()</script> -->')],
    ],
  ])('is found: %s', (_, html, expected) => expect(inlineOf(html)).toEqual(expected));

  test.each([
    ['an attribute', page('<p title="<script>run()</script><style>a{}</style>">')],
    ['an attribute without quotes', page('<p title=<script>run()>')],
    ['a comment', page('<!-- <script>run()</script> -->')],
    ['a field', page('<textarea><script>run()</script></textarea>')],
    ['a title', '<title><script>run()</script></title>'],
    ['a block of data', page('<script type="application/ld+json">{"@type":"WebPage"}</script>')],
    ['a file', page('<script src="/a.js">run()</script><svg><script href="/a.js">run()</script></svg>')],
    ['an element without text', page('<script></script><style></style>')],
  ])('is not found in %s', (_, html) => expect(inlineOf(html)).toEqual([]));
});

describe('the known inline text', () => {
  const sheet = 'body{color:black;background-color:white}';
  const faces = '@font-face{font-family:A;src:url("/_astro/fonts/a.woff2")}:root{--font-a:A}';

  test('is ours, Astro’s, the faces of the fonts and the style sheets, each by its name', async () => {
    const known = await knownInline(page('', `<style>${faces}</style>`), new Map([['a.css', sheet]]));
    expect(known.map(({ name }) => name)).toEqual([
      'Astro’s islands',
      'the look of Astro’s islands',
      ...['idle', 'load', 'media', 'only', 'visible'].map((name) => `Astro’s client:${name}`),
      'our client:touch',
      'what loads the scripts of a page',
      'what turns on the fonts of a page',
      'what leads into the field of the search',
      'which links are prefetched',
      'the faces of the fonts',
      'the style sheet a.css',
    ]);
    for (const { text } of known) expect(text.length).toBeGreaterThan(30);
    expect(known.find(({ name }) => name === 'our client:touch')!.text).toContain('astro:touch');
  });

  test('has the faces of a font whose name holds a brace', async () => {
    const named = faces.replace('font-family:A', 'font-family:"A } b {"');
    const known = await knownInline(page('', `<style>${named}</style>`), new Map());
    expect(known.at(-1)).toEqual({ name: 'the faces of the fonts', element: 'style', text: named });
  });

  test('holds nothing else that stands in the page of the fonts', async () => {
    const without = await knownInline(page(''), new Map());
    for (const html of [
      page('<script>run()</script>'),
      page('', '<style>body{display:none}</style>'),
      page('', `<style>${faces}body{display:none}</style>`),
      page('', '<style>@import "https://elsewhere.example/a.css";</style>'),
      page('', `<style>${faces}@media print{:root{--a:b}}</style>`),
      page('', `<style>${faces}:root{& b{color:red}}</style>`),
      page('', `<style>${faces}:root,body{--a:b}</style>`),
      page('', `<style>${faces}:root{--a:b;color}</style>`),
    ])
      expect(await knownInline(html, new Map())).toEqual(without);
  });
});

describe('the inline text that a policy allows', () => {
  const known = [script('ours()'), script('unused()'), style('a{}')];
  const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

  test('is what is known and stands in a page', () => {
    const html = page('<script>ours()</script>', '<style>a{}</style>');
    expect(
      allowedInline(
        [
          { file: 'index.html', html },
          { file: '404.html', html },
        ],
        known,
      ),
    ).toEqual({ scripts: [digest('ours()')], styles: [digest('a{}')] });
  });

  test.each([
    ['script', page('<script>ours()</script><script>theirs()</script>'), 'theirs()'],
    ['style', page('', '<style>a{}</style><style>body{display:none}</style>'), 'body{display:none}'],
    // What is known as a style sheet is not known as a script.
    ['script', page('<script>a{}</script>'), 'a{}'],
  ])('is not another %s: the build stops, and says where and what to do', (element, html, text) => {
    const pages = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ file: `lessons/${id}/index.html`, html }));
    expect(() => allowedInline(pages, known)).toThrow(
      `lessons/a/index.html, lessons/b/index.html, lessons/c/index.html and 2 more: an inline ${element} that is not on the list of known ones: ${text}\n  What to do: `,
    );
  });

  test('comes with a report of each unknown one', () => {
    const pages = [{ file: 'index.html', html: page('<script>one()</script><script>two()</script>') }];
    expect(() => allowedInline(pages, known)).toThrow(/one\(\)[\s\S]*two\(\)/);
  });
});
