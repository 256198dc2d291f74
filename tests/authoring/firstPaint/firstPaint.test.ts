import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { bundle, importedByOthers } from '../../../src/authoring/firstPaint/bundle.ts';
import { fontLoader, withFontsLast } from '../../../src/authoring/firstPaint/fontsLast.ts';
import { withStylesInline } from '../../../src/authoring/firstPaint/inlineStyles.ts';
import {
  loader,
  modulesOf,
  withScriptAfterLoad,
} from '../../../src/authoring/firstPaint/scriptsAfterLoad.ts';

describe('the style sheets of a page', () => {
  const link = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
  const read = (address: string) => `/* ${address} */ a{content:"$&"}`;

  test('stand in it, in the order of their links, to the letter', () => {
    const page = `<head>${link('a')}${link('b')}<title>t</title></head>`;
    expect(withStylesInline(page, read)).toBe(
      `<head><style>${read('/_astro/a.css')}</style><style>${read('/_astro/b.css')}</style><title>t</title></head>`,
    );
  });

  test('of elsewhere stay links', () => {
    const page = '<link rel="stylesheet" href="/other.css"><link rel="icon" href="/_astro/a.css">';
    expect(withStylesInline(page, read)).toBe(page);
  });
});

/** Stands in for the browser's observer of paints. */
function watchPaint() {
  const observers = new Set<() => void>();
  class Observer {
    readonly #told: () => void;
    constructor(tell: (entries: unknown, observer: Observer) => void) {
      this.#told = () => tell([], this);
    }
    observe() {
      observers.add(this.#told);
    }
    disconnect() {
      observers.delete(this.#told);
    }
  }
  const paint = () => {
    for (const tell of [...observers]) tell();
  };
  return { Observer, paint };
}

describe('the fonts of a page', () => {
  const face = '@font-face{font-family:A;src:url("/a.woff2") format("woff2");font-style:normal;}';
  const italic = '@font-face{font-family:A;src:url("/i.woff2") format("woff2");font-style:italic;}';
  const rare = '@font-face{font-family:R;src:url("/r.woff2") format("woff2");unicode-range:U+100-130;}';
  const stand =
    '@font-face{font-family:"A fallback";src:local("Arial");}:root{--font-a:A,"A fallback",serif;}';

  test('wait in style sheets that apply only without scripts, and what stands in for them does not', () =>
    expect(
      withFontsLast(
        `<head><style>${face}${italic}${stand}</style><style>a{}</style><style>${rare}</style></head><body></body>`,
      ),
    ).toBe(
      `<head><style>${stand}</style><style>a{}</style><style></style>` +
        `<style data-fonts media="(scripting: none)">${face}${italic}</style>` +
        `<style data-fonts media="(scripting: none)">${rare}</style>` +
        `<script data-files="/a.woff2">${fontLoader}</script></head><body></body>`,
    ));

  test.each(['<head><style>a{}</style></head>', '<head></head>'])('are none in %s', (page) =>
    expect(withFontsLast(page)).toBe(page),
  );

  const origin = 'https://site.example';
  const sandboxed = Object.defineProperty({}, 'serviceWorker', {
    get: () => {
      throw new Error('SecurityError');
    },
  });
  test.each([
    ['when their files are there', '', {}, false],
    ['when their files are there, after a page of another site', `${origin}.org/`, {}, false],
    ['when their files are there, where a sandbox forbids to ask', '', sandboxed, false],
    ['at once after a page of this site', `${origin}/lessons/`, {}, true],
    ['at once where the site is kept on the device', '', { serviceWorker: { controller: {} } }, true],
  ])('are turned on %s', async (_, referrer, navigator, atOnce) => {
    const style = { media: 'not all' };
    const listeners: (() => void)[] = [];
    const links: { href: string; onload: () => void; onerror: () => void }[] = [];
    const document = {
      currentScript: { dataset: { files: '/a.woff2 /b.woff2' } },
      head: { append: (link: (typeof links)[number]) => links.push(link) },
      createElement: () => ({}),
      querySelectorAll: () => [style],
      referrer,
    };
    const painted = watchPaint();
    const told: string[] = [];
    const names = [
      'document',
      'location',
      'navigator',
      'addEventListener',
      'PerformanceObserver',
      'dispatchEvent',
    ];
    new Function(...names, fontLoader)(
      document,
      { origin },
      navigator,
      (_type: string, listener: () => void) => listeners.push(listener),
      painted.Observer,
      ({ type }: Event) => told.push(type),
    );
    expect(style.media).toBe(atOnce ? '' : 'not all');
    listeners[0]!();
    expect([...links, ...told]).toEqual([]);
    painted.paint();
    expect(told).toEqual(['painted']);
    if (atOnce) return;
    expect(links.map(({ href }) => href)).toEqual(['/a.woff2', '/b.woff2']);
    links[0]!.onload();
    await Promise.resolve();
    expect(style.media).toBe('not all');
    links[1]!.onerror();
    await vi.waitFor(() => expect(style.media).toBe(''));
  });
});

describe('the scripts of a page', () => {
  const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
  const page = `<body><p>a</p>${script('a')}<p>b</p>${script('b')}</body>`;

  test('are found in their order', () => expect(modulesOf(page)).toEqual(['/_astro/a.js', '/_astro/b.js']));

  test('are replaced by one, which is loaded at its end', () =>
    expect(withScriptAfterLoad(page, '/_astro/page.js')).toBe(
      `<body><p>a</p><p>b</p><script data-module="/_astro/page.js">${loader}</script></body>`,
    ));

  test.each([
    ['that has none', '<body><p>a</p></body>'],
    ['with a classic script', '<body><script src="/embed-bridge.js"></script></body>'],
    ['with a script in it', '<body><script>run()</script></body>'],
  ])('are none in a page %s', (_, html) => expect(modulesOf(html)).toEqual([]));

  test.each(['painted', 'pointerdown', 'keydown', 'five seconds'])('are imported at %s', (type) => {
    vi.useFakeTimers();
    const listeners = new Map<string, () => void>();
    const imported: string[] = [];
    const run = new Function(
      'document',
      'addEventListener',
      'imports',
      loader.replace('import(', 'imports('),
    );
    run(
      { currentScript: { dataset: { module: '/page.js' } } },
      (name: string, listener: () => void) => listeners.set(name, listener),
      (name: string) => imported.push(name),
    );
    expect(imported).toEqual([]);
    listeners.set('five seconds', () => vi.advanceTimersByTime(5000));
    listeners.get(type)!();
    vi.advanceTimersByTime(60_000);
    expect(new Set(imported)).toEqual(new Set(['/page.js']));
    vi.useRealTimers();
  });
});

describe('the one script of a page', () => {
  test('runs what its scripts run, in their order, and leaves what is imported on demand', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'first-paint-'));
    mkdirSync(join(dist, '_astro'));
    const files = {
      'a.js': 'import{say}from"./shared.js";say("a");import("./late.js");',
      'b.js': 'import{say}from"./shared.js";say("b");',
      'shared.js': 'let count=0;export const say=name=>{count+=1;globalThis.said.push(name+count)};',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, '_astro', name), text);
    const modules = ['/_astro/a.js', '/_astro/b.js'];
    const address = await bundle(dist, modules, importedByOthers(dist, modules));
    const text = readFileSync(join(dist, address), 'utf8');
    expect(text).toContain('import("./late.js")');
    expect(address).toMatch(/^\/_astro\/page\.[0-9a-f]{8}\.js$/);
    const said: string[] = [];
    new Function('globalThis', text.replace('import(', '(name=>name)('))({ said });
    expect(said).toEqual(['a1', 'b2']);
    rmSync(dist, { recursive: true });
  });

  test('leaves a script to itself that another one imports: it would run twice', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'first-paint-'));
    mkdirSync(join(dist, '_astro'));
    writeFileSync(join(dist, '_astro/a.js'), 'import("./late.js");export const a=1;');
    writeFileSync(join(dist, '_astro/late.js'), 'import{a}from"./a.js";');
    writeFileSync(join(dist, '_astro/b.js'), 'run("b");');
    const modules = ['/_astro/a.js', '/_astro/b.js'];
    const shared = importedByOthers(dist, modules);
    expect([...shared]).toEqual(['/_astro/a.js']);
    const text = readFileSync(join(dist, await bundle(dist, modules, shared)), 'utf8');
    expect(text).toContain('import"./a.js"');
    expect(text).toContain('run("b")');
    rmSync(dist, { recursive: true });
  });
});
