import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsIn, sourceFiles } from '../src/authoring/architecture/imports.ts';

/**
 * The house: what each folder of src may import, of the project and from outside. Arrows point one way.
 * This list is the readable statement of the rule; src/README.md explains it.
 */
const layers: Record<string, { own: string[]; outside: RegExp }> = {
  model: { own: [], outside: /^d3-random$/ },
  workers: { own: ['model'], outside: /^$/ },
  cli: { own: ['model'], outside: /^node:.*$/ },
  typography: { own: [], outside: /^zod$/ },
  scenario: { own: ['model', 'typography'], outside: /^zod$/ },
  evidence: { own: ['typography'], outside: /^(zod|yaml|schema-dts|@citation-js\/.*|node:path)$/ },
  prose: { own: ['model', 'scenario', 'evidence', 'typography'], outside: /^(github-slugger|satteri)$/ },
  view: { own: ['model', 'scenario', 'typography', 'fonts'], outside: /^d3-(scale|shape|array)$/ },
  embedding: { own: [], outside: /^astro$/ },
  'widgets/shell': {
    // What a reader takes along carries the looks of marks, and the version from package.json.
    own: [
      'model',
      'scenario',
      'view',
      'typography',
      'sharing',
      'widgets',
      'workers',
      'embedding',
      'styles',
      '..',
    ],
    outside: /^react(-dom(\/client)?)?$/,
  },
  widgets: { own: ['model', 'scenario', 'view', 'typography'], outside: /^d3-(scale|shape|array)$/ },
  validation: { own: ['model', 'evidence'], outside: /^$/ },
  'widgets/validation': {
    own: ['model', 'validation', 'view', 'typography'],
    outside: /^d3-(scale|shape|array)$/,
  },
  cards: {
    own: ['evidence', 'scenario', 'view', 'typography', 'sharing', 'fonts/cards', '..'],
    outside: /^(@resvg\/resvg-js|d3-scale|node:.*)$/,
  },
  sharing: { own: ['view'], outside: /^$/ },
  serving: { own: [], outside: /^$/ },
  authoring: {
    own: ['evidence', 'prose', 'scenario', 'model', 'validation', 'serving', 'cards'],
    outside:
      /^(astro|astro\/loaders|astro\/runtime\/.*|@astrojs\/react|esbuild|pagefind|parse5|subset-font|fontkitten|yaml|zod|node:.*)$/,
  },
  components: {
    own: [
      'model',
      'scenario',
      'view',
      'widgets',
      'widgets/shell',
      'widgets/validation',
      'validation',
      'workers',
      'evidence',
      'prose',
      'typography',
      'cards',
      'sharing',
      'styles',
      '..',
      '../public',
      'embedding',
    ],
    outside: /^(astro:.*|astro\/container|@astrojs\/mdx\/.*|d3-scale|text-fragments-polyfill\/.*|zod)$/,
  },
  layouts: {
    own: ['components', 'evidence', 'prose', 'sharing', 'styles', 'styles/marks'],
    outside: /^astro:.*$/,
  },
  pages: {
    own: [
      'components',
      'layouts',
      'scenario',
      'evidence',
      'prose',
      'sharing',
      'typography',
      'widgets',
      '..',
      '../content',
    ],
    outside: /^(astro:.*|@astrojs\/rss|zod)$/,
  },
};

const src = join(import.meta.dirname, '../src');
const files = sourceFiles(src);
const layerOf = (path: string) =>
  Object.keys(layers)
    .sort((a, b) => b.length - a.length)
    .find((layer) => path.startsWith(`${layer}/`));

const imports = (path: string) => importsIn(readFileSync(join(src, path), 'utf8'));

describe('every import keeps to the house', () => {
  test.each(files.filter((path) => layerOf(path) !== undefined))('%s', (path) => {
    const layer = layerOf(path)!;
    const { own, outside } = layers[layer]!;
    for (const from of imports(path)) {
      if (!from.startsWith('.')) {
        expect(from, `${path} imports ${from}`).toMatch(outside);
        continue;
      }
      const target = relative(src, join(src, dirname(path), from));
      const to = layerOf(target) ?? dirname(target);
      expect([layer, ...own], `${path} imports ${from}`).toContain(to);
    }
  });

  test('only known files stand outside the folders', () => {
    expect(files.filter((path) => layerOf(path) === undefined).sort()).toEqual([
      'content.config.ts',
      'env.d.ts',
      'middleware.ts',
    ]);
  });
});

describe('the model', () => {
  // V8 computes x ** 2 as a power at first and as a product once it is compiled: the last bit would hang on timing.
  test.each(files.filter((path) => path.startsWith('model/')))(
    '%s raises nothing to a fixed power',
    (path) => {
      const text = readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(text).not.toMatch(/\*\*\s*[\d.]|Math\.pow/);
    },
  );
});

describe('the pure folders', () => {
  test.each(files.filter((path) => /^(model|scenario|view|validation|widgets\/(?!shell))/.test(path)))(
    '%s knows no page, no clock and no chance',
    (path) => {
      const text = readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      expect(text).not.toMatch(/\b(document|window|navigator|performance|Date|setTimeout|Math\.random)\b/);
    },
  );

  test.each(
    files.filter(
      (path) =>
        path.startsWith('model/') && !/(parameters|endurance|exercises|fitted|precision)\.ts$/.test(path),
    ),
  )('%s holds no number but 0, 1 and 2', (path) => {
    const text = readFileSync(join(src, path), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|`[^`]*`/g,
      '',
    );
    expect(
      [...text.matchAll(/(?<![\w.])\d[\d.]*/g)].map(([number]) => number).filter((n) => !/^[012]$/.test(n)),
    ).toEqual([]);
  });
});
