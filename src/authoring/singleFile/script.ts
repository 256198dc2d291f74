import { join, resolve } from 'node:path';
import { build, type Plugin, type Rollup } from 'vite';
import { preactFor } from '../../astro/preactInBrowser.ts';
import { preloaderLeftOut } from '../../astro/withoutPreload.ts';
import { figures } from '../../figures/index.ts';
import type { FigureId } from '../../figures/list.ts';
import { figureIds } from '../../figures/list.ts';
import { contentDay as dayOf } from '../../library/contentDay.ts';
import { dataOf } from '../../library/figureData.ts';
import { readLibrary } from '../../library/fromFiles.ts';
import { digestOfSources, keptAnswers } from '../../library/keptAnswers.ts';
import { contentDay } from '../contentDay.ts';
import { figureData } from '../figureData.ts';
import { pageWords } from '../pageWords.ts';
import { parameterValues } from '../parameterValues.ts';
import { cssAsData } from '../styles/plugin.ts';

const src = join(import.meta.dirname, '../..');
const ours = join(src, 'singleFile');

/** Machines at schools are years behind; what unpacks the script (`pack.ts`) is not older. */
const target = ['chrome109', 'firefox115', 'safari16.4'];

/** Modules of the pages that need the site, and what of `singleFile` stands in a file in their place. */
export const standIns: Readonly<Record<string, string>> = {
  '/dom/history.ts': 'history.ts',
  '/embedding/searchOf.ts': 'searchOf.ts',
  '/fonts/atkinson.woff2?inline': 'labelFont.ts',
  '/shell/exports/dialogSheet.ts': 'dialogSheet.ts',
  '/shell/exports/PinnedLink.tsx': 'PinnedLink.ts',
  '/shell/exports/Video.tsx': 'Video.ts',
  '/shell/exports/panels.ts': 'panels.ts',
  '/workers/startCrowd.ts': 'startCrowd.ts',
};

const isRelative = (source: string) => /^\.{1,2}\//.test(source);

/** Resolves what a file has another module for than pages have. */
const inFile: Plugin = {
  name: 'in-file',
  enforce: 'pre',
  resolveId(source, importer) {
    const preact = preactFor[source];
    if (preact !== undefined) return this.resolve(preact, importer);
    // What stands in may be made of what it stands for.
    if (importer === undefined || !isRelative(source) || importer.startsWith(`${ours}/`)) return undefined;
    const own = standIns[resolve(importer, '..', source).slice(src.length)];
    return own === undefined ? undefined : join(ours, own);
  },
};

const entry = 'virtual:file';
const page = 'virtual:page-of-file';

/** A module of the source, as text names it. */
const source = (...path: readonly string[]) => JSON.stringify(join(src, ...path));

/** What the script of a file begins with: in a worker, which has no page, it runs crowds and nothing else. */
const entryText = `typeof document === 'undefined' ? import(${source('workers', 'crowd.worker.ts')}) : import('${page}');`;

/** The figures of a file, and what a lesson does beside them. */
const pageText = ({ figures: ids, isLesson }: Wanted) =>
  [
    `import ${source('singleFile', 'painted.ts')};`,
    `import ${source('singleFile', 'links.ts')};`,
    isLesson ? '' : `import ${source('singleFile', 'ownAddress.ts')};`,
    `import ${source('browser', 'sliders.ts')};`,
    isLesson ? `import ${source('singleFile', 'lesson.ts')};` : '',
    `import { startIslands } from ${source('singleFile', 'islands.ts')};`,
    ...ids.map((id, index) => `import figure${index} from ${source('figures', id, 'island.ts')};`),
    `startIslands({ ${ids.map((id, index) => `'${id}': figure${index}`).join(', ')} });`,
  ].join('\n');

const hasCrowd = ({ figures: ids }: Wanted) => ids.some((id) => figures[id].crowd !== undefined);

const entries = (wanted: Wanted): Plugin => {
  const texts = new Map([
    [entry, hasCrowd(wanted) ? entryText : pageText(wanted)],
    [page, pageText(wanted)],
  ]);
  return {
    name: 'entries',
    resolveId: (source) => (texts.has(source) ? `\0${source}` : undefined),
    load: (id) => texts.get(id.slice(1)),
  };
};

/** What the script of a file is to do. */
export interface Wanted {
  readonly figures: readonly FigureId[];
  readonly isLesson: boolean;
}

/** All that a script is made of: our sources, the packages, the records that figures draw, and where the site stands. */
const madeOf = (root: string, site: string): string => {
  const library = readLibrary(root);
  const data = figureIds.map((id) => [id, dataOf(library, id)]);
  return JSON.stringify([digestOfSources(root, ['src']), site, dayOf(library), data]);
};

/** Makes the scripts of files: each one classic script without imports, which holds all that its figures may load on a page. */
export function scripts(root: string, site: string): (wanted: Wanted) => Promise<string> {
  const plugins = [
    inFile,
    preloaderLeftOut,
    cssAsData(),
    contentDay(root),
    figureData(root),
    parameterValues(),
    pageWords(),
  ];
  const kept = keptAnswers<string>(join(root, 'node_modules/.astro/answers/single-files'), () =>
    madeOf(root, site),
  );
  return async (wanted) => {
    const question = JSON.stringify(wanted);
    const before = kept.get(question);
    if (before !== undefined) return before;
    const built = await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      define: { 'import.meta.env.SITE': JSON.stringify(site) },
      plugins: [entries(wanted), ...plugins],
      build: {
        write: false,
        target,
        rolldownOptions: {
          input: entry,
          output: { format: 'iife', codeSplitting: false },
          checks: { pluginTimings: false },
        },
      },
    });
    const [chunk] = (built as Rollup.RollupOutput).output;
    kept.set(question, chunk.code);
    return chunk.code;
  };
}
