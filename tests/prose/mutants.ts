import fc from 'fast-check';

/** What may stand in a lesson. */
const fine = [
  'Words of a lesson.',
  'A *plain* **word** and `code {x} <b>`',
  '[claims](/claims/)',
  '[elsewhere](https://example.org/a_(b))',
  '![a wall](/a.png)',
  '<Claim id="holds-end">It ends.</Claim>',
  "<Term id='hold'>hold</Term>",
  '<Cite study="smith2020hold" />',
  '<Number of="model.motorUnits" as="value" />',
  '<Figure scenario="hold-60" />',
  '<Predict question="Why?">Because.</Predict>',
  '## A heading',
  '- one\n- two',
  '> said',
  '| a | b |\n| --- | --- |\n| c | d |',
  '```js\nimport fs from "fs"\n```',
  '***',
  '\\{escaped\\} \\<so\\>',
  '&lt;script&gt;',
];

/** What may not, whole or in pieces. */
const foreign = [
  'import fs from "fs"',
  'export const a = 1',
  '{process.pid}',
  '{/* no */}',
  '{',
  '}',
  '<script>alert()</script>',
  '<a href="javascript:alert()">a</a>',
  '<img src="/a.png" onerror="alert()" />',
  '<style>{`a{}`}</style>',
  '<Claim id={a}>b</Claim>',
  '<Claim {...a}>b</Claim>',
  '<Claim id="holds-end" onClick="alert()">b</Claim>',
  '<Check set:html="a" client:load />',
  '<Chart.Bar />',
  '<constructor />',
  '<__proto__ />',
  '<>a</>',
  '<',
  '</Claim>',
  '<!-- no -->',
  '[a](javascript:alert())',
  '[a](data:text/html,b)',
  '[a](//host.example/)',
  '![a](javascript:alert())',
  '[a][b]',
  '[b]: javascript:alert()',
  'https://host.example/',
  'www.host.example',
  'a@host.example',
  '<https://host.example/>',
  '[^a]',
  '[^a]: b',
  '- [ ] a',
  '---\na: &b [*b]\n---',
  '`',
  '```',
  '~~~',
  '\\',
  '"',
  "'",
  '](',
  '[',
  '\u0000',
  '\uFEFF',
  '\u202e',
  '\ud800',
  '\u2028',
];

const between = fc.constantFrom('', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '  ', '> ', '    ');

const joined = (parts: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...parts) },
          { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        ),
        between,
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.flat().join(''));

/** Texts of what may stand in a lesson and of what may not, in any order and put together in any way. */
export const texts = joined([...fine, ...foreign]);

/** Texts in which nothing is foreign but what two pieces make together. */
export const plainTexts = fc
  .array(fc.tuple(fc.constantFrom(...fine), fc.constantFrom('\n\n', '\r\n\r\n')), { maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

/** One thing that may not stand in a lesson, whatever stands around it. */
export const foreignBlocks = fc.constantFrom(
  ...foreign.filter((text) =>
    /^(?:import|export|\{p|\{\/|<[a-zA-Z_>!].{3}|\[a\]\(|!\[|https|www|- \[)/.test(text),
  ),
);

/** A text with a piece of it taken out, doubled, or put in its place by another. */
export const mutantsOf = (text: string, pieces: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(40), pieces, fc.boolean())
    .map(([at, length, piece, keeps]) => text.slice(0, at) + piece + text.slice(keeps ? at : at + length));
