import { assert, asyncProperty } from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { figurePage, presetPage } from '../../src/addresses/addresses.ts';
import { stateCard, stateOembed } from '../../src/addresses/state.ts';
import { answer, type Platform } from '../../src/edge/answer.ts';
import type { HeadChange } from '../../src/edge/head.ts';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { limits } from '../../src/sharing/limits.ts';
import { metadata } from '../../src/sharing/metadata.ts';
import { runs } from '../fuzz.ts';
import { anyScenario } from '../scenario/asked.ts';
import { content } from './content.ts';

const origin = 'https://site.example';
const html = { 'content-type': 'text/html; charset=utf-8' };
const builtCard = '/cards/figures/set.0123456789ab.png';
const builtPage = `<meta property="og:image" content="${origin}${builtCard}">`;

/** What was changed in the last page that passed. */
let changes: readonly HeadChange[] = [];
const platform: Platform = {
  content,
  origin,
  built: async (path) =>
    path.startsWith('/figures/')
      ? new Response(builtPage, { headers: html })
      : new Response('not here', { status: 404 }),
  rewrite: (page, told) => {
    changes = told;
    return page;
  },
  rasterize: async (svg) => new TextEncoder().encode(svg) as Uint8Array<ArrayBuffer>,
};

async function ask(path: string, asked: Partial<Platform> = {}, method = 'GET') {
  changes = [];
  const response = await answer(new Request(origin + path, { method }), { ...platform, ...asked });
  return { response, changes, location: response.headers.get('location') };
}

/** What asks of each field what it begins with least: another choice, the far end of a range. */
function extremeQuery(id: FigureId): string {
  const { fields } = figures[id];
  const values = fields.map((field) => {
    if (field.kind === 'number') return [field.name, field.default === field.max ? field.min : field.max];
    if (field.kind === 'choice')
      return [field.name, Object.keys(field.options).find((option) => option !== field.default)];
    return [field.name, field.default];
  });
  return writeQuery(Object.fromEntries(values), fields);
}

const changedTo = (told: readonly HeadChange[], selector: string) => {
  const change = told.find((each) => each.selector === selector);
  return change !== undefined && 'value' in change ? change.value : undefined;
};
const meta = (name: string) => `meta[property="${name}"]`;

describe('the page of a figure', () => {
  test('carries the state of its address: its words, its picture and what to embed', async () => {
    const { changes } = await ask('/figures/set/?load=80');
    expect(changedTo(changes, meta('og:title'))).toBe('What ends a set? Load: 80\u00a0%');
    expect(changedTo(changes, meta('og:description'))).toMatch(/^The bar stops in rep \d+/);
    expect(changedTo(changes, meta('og:image'))).toBe(`${origin}/state/set.png?load=80`);
    for (const selector of [meta('og:url'), 'link[rel="canonical"]'])
      expect(changedTo(changes, selector)).toBe(`${origin}/figures/set/?load=80`);
    expect(changedTo(changes, 'meta[name="robots"]')).toBe('noindex');
  });

  test.each([
    ['without a query', '/figures/set/'],
    ['with nothing but what a newsletter added', '/figures/set/?utm_source=mail&fbclid=abc'],
    ['that asks for how it begins', '/figures/set/?load=70'],
    ['of a preset, without a query', '/figures/set/set-drop/'],
    ['that does not exist', '/figures/no-such/?load=80'],
    ['whose query no state is as long as', `/figures/set/?load=80&x=${'a'.repeat(3_000)}`],
  ])('%s stays as it is', async (_, path) => {
    const { response, changes } = await ask(path);
    expect(await response.text()).toBe(builtPage);
    expect(changes).toEqual([]);
  });

  test('of a preset is asked on top of the preset, as in a browser', async () => {
    const path = presetPage('set', 'set-drop');
    const { changes } = await ask(`${path}?load=85`);
    const preset = content.presets.find(({ id }) => id === 'set-drop');
    if (preset === undefined) throw new Error('set-drop is gone');
    const query = writeQuery({ ...scenarioOf(preset), load: 85 }, figures.set.fields);
    expect(changedTo(changes, meta('og:url'))).toBe(origin + figurePage('set', query));
  });

  test('stays as it is where something goes wrong', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const broken = {
      ...content,
      data: () => {
        throw new Error('no data');
      },
    };
    const { response } = await ask('/figures/set/?load=80', { content: broken });
    expect(await response.text()).toBe(builtPage);
  });

  test('has each element that is changed once, and texts that links have room for', async () => {
    const page = metadata(origin, {
      title: 'What ends a set? A figure to play with',
      description: 'A figure to play with. A simulated set, repetition by repetition, and what it takes.',
      path: '/figures/set/',
      card: { path: builtCard, alt: 'What ends a set?' },
      oembed: '/oembed/set.json',
    });
    const selectorsOf = ({ tag, attributes }: (typeof page)[number]) => [
      tag,
      ...Object.entries(attributes).map(([name, value]) => `${tag}[${name}="${value}"]`),
    ];
    const selectors = page.flatMap(selectorsOf);
    for (const id of figureIds) {
      const { changes } = await ask(figurePage(id, extremeQuery(id)));
      for (const change of changes)
        if (!('remove' in change))
          expect(selectors.filter((each) => each === change.selector)).toHaveLength(1);
      expect(changedTo(changes, meta('og:title'))?.length).toBeLessThanOrEqual(limits.title.max);
      expect(changedTo(changes, meta('og:description'))?.length).toBeLessThanOrEqual(limits.description.max);
    }
  });
});

describe('the card of a state', () => {
  test.each(figureIds)('of %s is drawn at its one address, and other spellings lead to that', async (id) => {
    const query = extremeQuery(id);
    const { response } = await ask(stateCard(id, query));
    expect(response.headers.get('content-type')).toBe('image/png');
    const svg = await response.text();
    expect(svg).toMatch(/^<svg /);
    expect(response.headers.get('content-length')).toBe(String(new TextEncoder().encode(svg).length));
    const decorated = await ask(stateCard(id, `${query === '' ? '?' : `${query}&`}utm_source=mail`));
    expect(decorated.response.status).toBe(301);
    expect(decorated.location).toBe(stateCard(id, query));
  });

  test('that cannot be drawn leads to the card of the figure', async () => {
    vi.spyOn(console, 'error').mockImplementationOnce(() => {});
    const rasterize = () => Promise.reject(new Error('no memory'));
    const { response, location } = await ask(stateCard('set', '?load=80'), { rasterize });
    expect([response.status, location]).toEqual([302, builtCard]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is not drawn for who asks only what there is', async () => {
    const rasterize = vi.fn(platform.rasterize);
    const [head, get] = [
      await ask(stateCard('set', '?load=80'), { rasterize }, 'HEAD'),
      await ask(stateCard('set', '?load=80')),
    ];
    expect(rasterize).not.toHaveBeenCalled();
    expect([head.response.status, await head.response.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'cache-control'])
      expect(head.response.headers.get(name)).toBe(get.response.headers.get(name));
  });
});

describe('what is no address of ours', () => {
  test.each([
    ['/state/', 404],
    ['/state/no-such.png', 404],
    ['/state/set.svg', 404],
    ['/state/set.png/', 404],
    ['/state/__proto__.png', 404],
    ['/state/constructor.png', 404],
    [`/state/set.png?load=${'9'.repeat(5_000)}`, 404],
    ['/state/oembed.json', 400],
    ['/state/oembed.json?url=nonsense', 400],
    [stateOembed('https://elsewhere.example/figures/set/?load=80'), 404],
    [stateOembed('https://site.example.evil.example/figures/set/'), 404],
    [stateOembed('https://site.example@evil.example/figures/set/'), 404],
    [stateOembed('javascript:alert(1)'), 404],
    [stateOembed(`${origin}/about/`), 404],
    [stateOembed(`${origin}/figures/../about/`), 404],
    [`${stateOembed(`${origin}/figures/set/?load=80`)}&format=xml`, 501],
  ])('%s is refused in words, which may be kept', async (path, status) => {
    const { response } = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect((await response.text()).length).toBeGreaterThan(20);
  });

  test('is anything that would change something', async () => {
    const { response } = await ask('/figures/set/?load=80', {}, 'POST');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a machine that asks what to embed', () => {
  test.each([
    ['a claim', '/claims/not-hacks/', '/oembed/claims/not-hacks.json'],
    ['a lesson', '/lessons/partial-reps/', '/oembed/lessons/partial-reps.json'],
    ['a figure as it begins', '/figures/set/', '/oembed/set.json'],
    ['a preset', '/figures/set/set-drop/?utm_source=x', '/oembed/set-drop.json'],
  ])('at %s is led to the file of the build', async (_, path, file) => {
    const { response, location } = await ask(stateOembed(origin + path));
    expect([response.status, location]).toEqual([301, file]);
  });

  test('at a state gets a frame of that state, with its picture', async () => {
    const { response } = await ask(stateOembed(`${origin}/figures/set/?load=80&fbclid=x`));
    const told = (await response.json()) as Record<string, string>;
    expect(told.type).toBe('rich');
    expect(told.title).toBe('What ends a set? Load: 80\u00a0%');
    expect(told.thumbnail_url).toBe(`${origin}/state/set.png?load=80`);
    expect(told.html).toContain(`src="${origin}/embed/set/?load=80"`);
  });
});

test('any state of any figure is answered at its address, whatever was added to it', async () => {
  for (const id of figureIds) {
    const { fields } = figures[id];
    await assert(
      asyncProperty(anyScenario(fields), async (scenario) => {
        const query = writeQuery(scenario, fields);
        const { changes } = await ask(`${figurePage(id, query)}${query === '' ? '?' : '&'}utm_medium=x`);
        if (changes.length > 0)
          expect(changedTo(changes, meta('og:image'))).toMatch(new RegExp(`^${origin}${stateCard(id)}\\?`));
      }),
      { numRuns: Math.ceil(runs / 20) },
    );
  }
});
