import { describe, expect, test } from 'vitest';
import { digestOf, neededFiles, pin } from '../../../src/authoring/pinned/pin.ts';

const state = { page: '/claims/not-hacks/', version: '0.1.0', day: '2026-11-30', corrections: 1 };
const frame = (body = '', style = 'p{color:red}') =>
  `<!DOCTYPE html><html><head><script src="/embed-bridge.js"></script><style>${style}</style><style data-fonts media="(scripting: none)">@font-face{}</style><script data-files="/a.woff2">{run()}</script><script type="application/ld+json">{"a":1}</script></head><body><main>${body}</main><footer class="bare-foot"></footer></body></html>`;
const bridge = 'bridge()';

describe('a version of a frame', () => {
  const { html, files } = pin(frame(), state, bridge);

  test('has no text that runs or applies in it, and names a file for each', () => {
    expect(html).not.toMatch(/<style|\{run\(\)\}/);
    expect([...files.values()].sort()).toEqual(['@font-face{}', bridge, 'p{color:red}', '{run()}']);
    for (const [address, text] of files) {
      expect(html).toContain(`"${address}"`);
      expect(address).toContain(digestOf(text));
    }
  });

  test('keeps what its elements say of themselves, and data as it is', () => {
    expect(html).toMatch(
      /<link rel="stylesheet" data-fonts media="\(scripting: none\)" href="\/v\/files\/[0-9a-f]{12}\.css">/,
    );
    expect(html).toMatch(/<script data-files="\/a\.woff2" src="\/v\/files\/[0-9a-f]{12}\.js"><\/script>/);
    expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
  });

  test('says what it is before all else, for people and for the script that tells corrections', () => {
    expect(html).toMatch(
      /<main><p class="pinned small"[^>]*>Kept as it was on 30 November 2026, version 0\.1\.0\. .*<\/p><script async src="\/pinned\.js"><\/script>/,
    );
    const [, told = ''] = /data-pinned="([^"]+)"/.exec(html) ?? [];
    expect(JSON.parse(told.replaceAll('&quot;', '"'))).toEqual(state);
  });

  test('shares files with other versions, and has an address of its own', () => {
    const other = pin(frame('<p>Other words</p>'), state, bridge);
    expect([...other.files.keys()]).toEqual([...files.keys()]);
    expect(digestOf(other.html)).not.toBe(digestOf(html));
    expect(digestOf(pin(frame(), state, bridge).html)).toBe(digestOf(html));
    expect(digestOf(pin(frame('', 'p{color:blue}'), state, bridge).html)).not.toBe(digestOf(html));
    expect(digestOf(pin(frame(), state, 'other()').html)).not.toBe(digestOf(html));
  });

  test('is not made of a frame that has no place for its line', () =>
    expect(() => pin('<p>', state, bridge)).toThrow('/claims/not-hacks/: its frame has no <main>'));
});

test('a version needs what it names, what that names, and nothing else', () => {
  const built = new Map([
    ['/_astro/a.1.js', 'import"./b.2.js"'],
    ['/_astro/b.2.js', 'new Worker("/_astro/c.3.js")'],
    ['/_astro/c.3.js', 'import"./a.1.js"'],
    ['/_astro/d.4.js', 'import"./a.1.js"'],
    ['/_astro/fonts/e.5.woff2', ''],
  ]);
  expect(
    [...neededFiles(['<i component-url="/_astro/a.1.js">', 'url("/_astro/fonts/e.5.woff2")'], built)].sort(),
  ).toEqual(['/_astro/a.1.js', '/_astro/b.2.js', '/_astro/c.3.js', '/_astro/fonts/e.5.woff2']);
});
