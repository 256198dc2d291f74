import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { describe, expect, test } from 'vitest';
import { withoutIslandIds } from '../../src/astro/islandIds.ts';
import { islandAttributes, propsOf } from '../../src/astro/islandMarkup.ts';
import { scriptsBeforeIslands } from '../../src/astro/islandScripts.ts';
import { stylesIntoHead } from '../../src/astro/islandStyles.ts';
import { reactIslands } from '../../src/astro/reactIslands.ts';
import { withParser } from '../../src/astro/withParser.ts';

/** What this site knows of Astro’s insides. A test that fails after an upgrade says which part of src/astro to read anew. */
describe('the script of Astro’s islands', () => {
  // As src/astro/island has them.
  test.each(['component-url', 'renderer-url', 'astro:hydration-error', 'ssr', 'astro:unmount'])(
    'knows the name %s',
    (name) => expect(island).toMatch(new RegExp(`["'\`]${name}["'\`]`)),
  );
});

describe('the props of an island', () => {
  // As its script reads them: 0 stands for a value as it is, 1 for a list.
  test('are plain values and lists, each after the number of its kind', () => {
    expect(island).toMatch(/0:\w+=>\w+\(\w+\),1:\w+=>\w+\(\w+\),2:/);
    const text = '{"id":[0,"set-70"],"inAddress":[0,true],"show":[0],"controls":[1,[[0,"next"],[0,"load"]]]}';
    expect(propsOf(text)).toEqual({ id: 'set-70', inAddress: true, controls: ['next', 'load'] });
  });

  test('of another kind are refused', () => {
    expect(() => propsOf('{"day":[3,"2026-11-30"]}')).toThrow('islandMarkup.ts');
  });

  test('stand beside attributes that only its script reads', () => {
    for (const name of [
      'component-url',
      'component-export',
      'renderer-url',
      'client',
      'opts',
      'await-children',
    ])
      expect(islandAttributes).toContain(name);
    for (const name of ['ssr', 'props']) expect(islandAttributes).not.toContain(name);
  });
});

describe('the id of an island', () => {
  test('is read by no script, and stands in no page', () => {
    expect(island).not.toMatch(/\buid\b/);
    const page =
      '<p id="a"><astro-island uid="1jxLVH" prefix="r1"></astro-island><astro-island uid="Z2x" ssr></p>';
    expect(withoutIslandIds(page)).toBe(
      '<p id="a"><astro-island prefix="r1"></astro-island><astro-island ssr></p>',
    );
  });
});

describe('the styles of Astro’s islands', () => {
  const styles = `<style>${ISLAND_STYLES}</style>`;

  test('are moved from the body into the head', () => {
    expect(ISLAND_STYLES).toMatch(/^astro-island,/);
    expect(stylesIntoHead(`<html><head><title>A</title></head><body>${styles}<p>$&</p></body></html>`)).toBe(
      `<html><head><title>A</title>${styles}</head><body><p>$&</p></body></html>`,
    );
  });

  test('are missed by no page without islands', () => {
    const plain = '<html><head></head><body><style>p{}</style></body></html>';
    expect(stylesIntoHead(plain)).toBe(plain);
  });
});

describe('the scripts of Astro’s islands', () => {
  const directive = '<script>Astro.touch = 1</script>';
  const scripts = `${directive}<script>${island}</script>`;
  const islands = (...before: string[]) => before.map((text) => `<p>a</p>${text}<astro-island ssr>`).join('');

  test('are moved before the first island, and change nothing where they are', () => {
    const first = islands(scripts, '', '');
    expect(scriptsBeforeIslands(islands('', '', scripts))).toBe(first);
    expect(scriptsBeforeIslands(first)).toBe(first);
    expect(scriptsBeforeIslands('<p>a</p>')).toBe('<p>a</p>');
  });
});

describe('the integration of React', () => {
  test('renders as its own does, and hydrates by our script', async () => {
    const renderers: { name: string; clientEntrypoint?: unknown; serverEntrypoint?: unknown }[] = [];
    const setup = reactIslands().hooks['astro:config:setup']!;
    await setup({
      command: 'build',
      config: { integrations: [] },
      addRenderer: (renderer: (typeof renderers)[number]) => renderers.push(renderer),
      updateConfig: () => undefined,
      injectScript: () => undefined,
    } as unknown as Parameters<typeof setup>[0]);
    expect(renderers).toEqual([
      expect.objectContaining({
        name: '@astrojs/react',
        serverEntrypoint: expect.anything(),
        clientEntrypoint: './src/shell/hydrate.ts',
      }),
    ]);
  });
});

describe('a loader with a reader of its own', () => {
  const asked: unknown[] = [];
  const loader = { name: 'test', load: async (context: unknown) => void asked.push(context) };
  const { load } = withParser(loader, ({ path, text }) => ({ data: { path }, body: text })) as typeof loader;

  test('gives Astro what that reader finds, for files of every ending', async () => {
    const entryTypes = new Map([['.yaml', { extensions: ['.yaml'], getEntryInfo: () => 'by Astro' }]]);
    await load({ entryTypes });
    const [context] = asked as { entryTypes: Map<string, { getEntryInfo(file: object): unknown }> }[];
    const fileUrl = new URL('file:///a%20b/c.yaml');
    expect(await context!.entryTypes.get('.yaml')!.getEntryInfo({ contents: 'id: c', fileUrl })).toEqual({
      slug: '',
      rawData: '',
      data: { path: '/a b/c.yaml' },
      body: 'id: c',
    });
  });

  test('stops where Astro tells it no readers to replace', () => {
    expect(() => load({})).toThrow('src/astro/withParser.ts');
  });
});
