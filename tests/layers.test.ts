import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsIn, sourceFiles } from '../src/authoring/architecture/imports.ts';

/**
 * Module boundaries: what each folder of src may import, of the project and from outside. Arrows point one way.
 * This list is the readable statement of the rule; src/README.md explains it.
 */
const layers: Record<string, { own: string[]; outside: RegExp }> = {
  identity: { own: [], outside: /^$/ },
  addresses: { own: [], outside: /^$/ },
  // What is asked of any browser, whatever the page.
  dom: { own: [], outside: /^$/ },
  model: { own: [], outside: /^d3-random$/ },
  workers: { own: ['model'], outside: /^$/ },
  cli: { own: ['model', 'scenario', 'engine'], outside: /^node:.*$/ },
  // Other people import it by its address: it is made of what figures ask, and of no figure’s picture.
  engine: { own: ['scenario', 'figures: question', '..'], outside: /^$/ },
  typography: { own: [], outside: /^zod$/ },
  scenario: { own: ['model', 'typography'], outside: /^$/ },
  evidence: {
    own: ['addresses', 'identity', 'typography'],
    outside: /^(zod|yaml|schema-dts|@citation-js\/.*|node:path)$/,
  },
  'evidence/charts': { own: ['evidence', 'view', 'typography'], outside: /^$/ },
  guesses: { own: ['typography'], outside: /^$/ },
  repsLeft: { own: ['typography', 'view'], outside: /^$/ },
  prose: {
    own: ['addresses', 'model', 'scenario', 'figures', 'evidence', 'guesses', 'view', 'typography'],
    outside: /^(github-slugger|satteri)$/,
  },
  search: { own: [], outside: /^minisearch$/ },
  // Scales are view/scale.ts: d3-scale weighs 10 kB for every reader.
  view: { own: ['model', 'scenario', 'typography', 'fonts'], outside: /^d3-array$/ },
  // What browsers run of it knows Astro by the elements and events in the page; none of it imports our code.
  'astro/island': { own: [], outside: /^$/ },
  // The service worker, and what pages and the build know of it.
  offline: { own: ['addresses', 'identity'], outside: /^$/ },
  astro: { own: [], outside: /^(astro|astro\/(loaders|runtime\/.*)|@astrojs\/react|node:.*)$/ },
  embedding: { own: ['addresses', 'dom', 'identity', 'typography', 'astro/island'], outside: /^astro$/ },
  exports: {
    own: ['addresses', 'identity', 'scenario', 'view', 'sharing', 'styles', 'styles/marks', '..'],
    // What packs videos and moving pictures, loaded when a reader asks for one.
    outside: /^(mediabunny|gifenc)$/,
  },
  shell: {
    own: [
      'addresses',
      'dom',
      'identity',
      'model',
      'scenario',
      'view',
      'typography',
      'exports',
      'sharing',
      'workers',
      'embedding',
      'astro/island',
      // The style sheet of dialogs comes with the first of them.
      'styles',
    ],
    // Components are React’s, and know nothing of what runs them; what hydrates them in the browser is Preact’s.
    outside: /^(preact|react(-dom(\/client)?)?)$/,
  },
  // What the records offer is listed in content.
  'figures: question': { own: ['model', 'scenario', '../content/choices'], outside: /^$/ },
  'figures: drawing': {
    own: ['addresses', 'figures: question', 'model', 'scenario', 'view', 'typography'],
    outside: /^d3-array$/,
  },
  'figures: records': {
    own: ['addresses', 'figures: drawing', 'figures', 'evidence', 'validation', 'typography'],
    outside: /^$/,
  },
  'figures: live': { own: ['figures: drawing', 'shell'], outside: /^virtual:figure-data\/[a-z-]+$/ },
  figures: { own: ['evidence', 'scenario', 'view', 'typography'], outside: /^zod$/ },
  validation: { own: ['model', 'evidence'], outside: /^$/ },
  'validation/charts': { own: ['model', 'validation', 'view', 'typography'], outside: /^$/ },
  cards: {
    own: ['identity', 'evidence', 'view', 'typography', 'sharing', 'fonts/cards', '..'],
    outside: /^(@resvg\/resvg-js|node:.*)$/,
  },
  sharing: { own: ['addresses', 'identity', 'view'], outside: /^$/ },
  serving: { own: ['addresses'], outside: /^$/ },
  library: {
    own: [
      'addresses',
      'identity',
      'model',
      'engine',
      'scenario',
      'view',
      'typography',
      'figures',
      'exports',
      'validation',
      'validation/charts',
      'evidence',
      'prose',
      'cards',
      'search',
      'sharing',
      'styles',
      '../public',
    ],
    outside: /^(zod|node:.*)$/,
  },
  'library: content': { own: ['library'], outside: /^astro:content$/ },
  // What slides show is read from the page, whatever made it.
  presenting: { own: ['dom', 'embedding', 'guesses', 'styles'], outside: /^$/ },
  browser: {
    own: [
      'addresses',
      'dom',
      'identity',
      'model',
      'scenario',
      'guesses',
      'repsLeft',
      'typography',
      'view',
      'exports',
      'embedding',
      'offline',
      'search',
      'workers',
    ],
    outside: /^text-fragments-polyfill\/.*$/,
  },
  // What a host runs, which has neither files nor the tools of a build.
  edge: {
    own: ['addresses', 'cards', 'figures', 'library', 'model', 'scenario', 'exports', 'sharing', 'view'],
    outside: /^(@resvg\/resvg-wasm(\/index_bg\.wasm)?|virtual:edge-content)$/,
  },
  // A build puts it together with the islands of figures, and with all that these import.
  singleFile: { own: ['dom', 'embedding', 'shell', 'browser', 'styles'], outside: /^react$/ },
  authoring: {
    own: [
      'addresses',
      'identity',
      'evidence',
      'prose',
      'figures',
      'model',
      'validation',
      'serving',
      'cards',
      'engine',
      'library',
      'astro',
      'embedding',
      'offline',
      'search',
      'view',
      'typography',
      'exports',
      'shell',
    ],
    // Videos of figures are packed and encoded at an author’s command.
    outside:
      /^(astro|astro\/loaders|css-tree|esbuild|mediabunny|parse5|subset-font|fontkitten|vite|yaml|zod|node:.*)$/,
  },
  components: {
    own: [
      'addresses',
      'identity',
      'model',
      'scenario',
      'view',
      'figures',
      'exports',
      'shell',
      'validation',
      'validation/charts',
      'evidence',
      'evidence/charts',
      'guesses',
      'repsLeft',
      'prose',
      'search',
      'typography',
      'sharing',
      'library',
      'library: content',
      'styles',
      '../public',
    ],
    outside: /^(astro:.*|astro\/container|@astrojs\/mdx\/.*|parse5|temml)$/,
  },
  layouts: {
    own: [
      'addresses',
      'identity',
      'components',
      'library',
      'library: content',
      'browser',
      'evidence',
      'prose',
      'sharing',
      'styles',
      'styles/marks',
    ],
    outside: /^astro:.*$/,
  },
  pages: {
    own: [
      'addresses',
      'identity',
      'components',
      'layouts',
      'embedding',
      'library',
      'library: content',
      'browser',
      'offline',
      'evidence',
      'prose',
      'sharing',
      'typography',
      'figures',
      '../content',
    ],
    outside: /^(astro:.*|@astrojs\/rss|zod)$/,
  },
};

const src = join(import.meta.dirname, '../src');
const files = sourceFiles(src);

/** Where the name of a file says to which layer of its folder it belongs. */
const byName: readonly [layer: string, path: RegExp][] = [
  ['figures: question', /^figures\/[^/]+\/question\.ts$/],
  ['figures: live', /^figures\/[^/]+\/(island\.ts|Live\.astro)$/],
  ['figures: records', /^figures\/[^/]+\/(atBuild|records)\.ts$/],
  ['figures: drawing', /^figures\/[^/]+\//],
  // The records of this site as Astro has them: all else is told of a library, and needs no Astro.
  ['library: content', /^library\/content\.ts$/],
];
const layerOf = (path: string) =>
  byName.find(([, pattern]) => pattern.test(path))?.[0] ??
  Object.keys(layers)
    .sort((a, b) => b.length - a.length)
    .find((layer) => path.startsWith(`${layer}/`));

const imports = (path: string) => importsIn(readFileSync(join(src, path), 'utf8'));

/** The layer, or else the folder, of a module that a file names. */
function targetOf(path: string, module: string): string {
  const target = relative(src, join(src, dirname(path), module));
  return layerOf(target) ?? dirname(target);
}

describe('every import follows the layers', () => {
  test.each(Object.entries(layers))('of %s', (layer, { own, outside }) => {
    const mayImport = (path: string, from: string) =>
      from.startsWith('.') ? [layer, ...own].includes(targetOf(path, from)) : outside.test(from);
    const forbidden = files
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) =>
        imports(path)
          .filter((from) => !mayImport(path, from))
          .map((from) => `${path} imports ${from}`),
      );
    expect(forbidden).toEqual([]);
  });

  test.each(Object.keys(layers))('%s imports every layer that it may', (layer) => {
    const imported = files
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) =>
        imports(path)
          .filter((from) => from.startsWith('.'))
          .map((from) => targetOf(path, from)),
      );
    expect(layers[layer]!.own.filter((one) => !imported.includes(one))).toEqual([]);
  });

  test('each layer with a folder has a row in src/README.md', () => {
    const cells = readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^\| (`[^|]+`) +\|/gm);
    const rows = [...cells].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([a-z/]+?)(?:\/<id>)?`/gi)].map(([, folder]) => folder),
    );
    const folders = Object.keys(layers).map((layer) => layer.split(':')[0]);
    expect(rows.filter((folder) => folder !== 'styles').sort()).toEqual([...new Set(folders)].sort());
  });

  test('only known files stand outside the folders', () => {
    expect(files.filter((path) => layerOf(path) === undefined).sort()).toEqual([
      'content.config.ts',
      'env.d.ts',
      'middleware.ts',
    ]);
  });

  test('components are Astro components, but for what belongs to the page about the model and to what renders lessons', () => {
    expect(files.filter((path) => /^components\/(?!model\/).*\.tsx?$/.test(path))).toEqual([
      'components/feed/lessonText.ts',
      'components/renderLesson.ts',
      'components/worksheet/answers.ts',
    ]);
  });
});

test('the source files that Astro is told of by their names, not imported, are these', () => {
  const named = files.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(/'\.\/src\/([^']+)'/g)].map(([, file = '']) => file),
  );
  expect(named.sort()).toEqual(['embedding/touch.ts', 'shell/hydrate.ts']);
  expect(files).toEqual(expect.arrayContaining(named));
});

test('only one module asks the browser whether motion is welcome', () => {
  const asking = files.filter((path) =>
    /matchMedia(\?\.)?\('\(prefers-reduced-motion/.test(readFileSync(join(src, path), 'utf8')),
  );
  expect(asking).toEqual(['dom/motion.ts']);
});

/** A source file without its comments. */
const codeOf = (path: string) =>
  readFileSync(join(src, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

/** What a pattern finds in the files, each with the file it stands in. */
const found = (paths: readonly string[], pattern: RegExp, textOf = codeOf) =>
  paths.flatMap((path) => [...textOf(path).matchAll(pattern)].map(([text]) => `${path}: ${text}`));

const model = files.filter((path) => path.startsWith('model/'));
const pure = files.filter((path) =>
  /^(addresses|guesses|model|scenario|view|validation|evidence\/charts|figures\/(?!shell))/.test(path),
);

// V8 computes x ** 2 as a power at first and as a product once it is compiled: the last bit would hang on timing.
test('the model raises nothing to a fixed power', () => {
  expect(model.length).toBeGreaterThan(10);
  expect(found(model, /\*\*\s*[\d.]|Math\.pow/g)).toEqual([]);
});

test('the pure folders know no page, no clock and no chance', () => {
  expect(pure.length).toBeGreaterThan(100);
  const impure = /\b(document|window|navigator|performance|Date|setTimeout|Math\.random)\b/g;
  expect(found(pure, impure)).toEqual([]);
});

test('the model holds no number but 0, 1 and 2, except where its parameters are', () => {
  const withoutParameters = model.filter(
    (path) => !/([pP]arameters|endurance|exercises|fitted|precision)\.ts$/.test(path),
  );
  const withoutTexts = (path: string) => codeOf(path).replace(/'[^']*'|`[^`]*`/g, '');
  expect(found(withoutParameters, /(?<![\w.])(?![012](?![\d.]))\d[\d.]*/g, withoutTexts)).toEqual([]);
});
