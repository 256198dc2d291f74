import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { compiledAtOnce } from './src/astro/compiledAtOnce.ts';
import { preactInBrowser } from './src/astro/preactInBrowser.ts';
import { reactIslands } from './src/astro/reactIslands.ts';
import { storedContent } from './src/astro/storedContent.ts';
import { touchDirective } from './src/astro/touchDirective.ts';
import { withoutPreload } from './src/astro/withoutPreload.ts';
import { checkedContent } from './src/authoring/checkedContent.ts';
import { contentDay } from './src/authoring/contentDay.ts';
import { edge } from './src/authoring/edge/integration.ts';
import { engineFiles } from './src/authoring/engine/files.ts';
import { figureData } from './src/authoring/figureData.ts';
import { firstPaint } from './src/authoring/firstPaint/firstPaint.ts';
import { headers } from './src/authoring/headers.ts';
import { offline } from './src/authoring/offline/integration.ts';
import { pageWords } from './src/authoring/pageWords.ts';
import { parameterValues } from './src/authoring/parameterValues.ts';
import { pinned } from './src/authoring/pinned/integration.ts';
import { plainScripts } from './src/authoring/plainScripts.ts';
import { searchIndex } from './src/authoring/searchIndex.ts';
import { singleFiles } from './src/authoring/singleFile/integration.ts';
import { smallModules } from './src/authoring/smallModules.ts';
import { cssAsData } from './src/authoring/styles/plugin.ts';
import { placeOf } from './src/identity/site.ts';
import { accentedRange, extendedRange } from './src/typography/letters.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const variants = (files, more = {}) =>
  Object.entries(files).map(([style, file]) => ({
    weight: '400 700',
    style,
    src: [`./src/fonts/${file}.woff2`],
    ...more,
  }));

const local = (name, cssVariable, fallbacks, files) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  optimizedFallbacks: false,
  options: { variants: variants(files) },
});

/** Fonts of devices made as wide as ours (`src/styles/fallbackFonts.css`). */
const standIns = (own, fonts) => fonts.map((font) => `${font} as ${own}`);

/** Letters that few pages have stand in files of their own, which a browser loads where a page has one of them. */
const rareLetters = (name, cssVariable, files) => ({
  provider: fontProviders.local(),
  name: `${name} Extended`,
  cssVariable,
  fallbacks: [],
  optimizedFallbacks: false,
  options: {
    variants: Object.entries({ accented: accentedRange, extended: extendedRange }).flatMap(([part, range]) =>
      variants(Object.fromEntries(Object.entries(files).map(([style, file]) => [style, `${file}-${part}`])), {
        unicodeRange: [range],
      }),
    ),
  },
});

const literata = { normal: 'literata', italic: 'literata-italic' };
const atkinson = { normal: 'atkinson' };

export default defineConfig({
  site: placeOf(process.env),
  trailingSlash: 'always',
  srcDir: './src',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  // While an author writes, most pages stay as they were (src/library/pageKeys.ts).
  experimental: { incrementalBuild: true },
  // As every server of the site has it: a frame in a sandbox has an origin of its own, and may read its scripts only so.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  integrations: [
    checkedContent(),
    storedContent(),
    mdx(),
    reactIslands(),
    preactInBrowser(),
    smallModules(),
    touchDirective(),
    withoutPreload(),
    compiledAtOnce(),
    // The page about frames is for readers; the frames themselves are not, nor is what stands in for a page that is missing, nor
    // how a list goes on, of which every item has a page.
    sitemap({ filter: (page) => !/\/embed\/.|\/offline\/$|\/lists\//.test(page) }),
    plainScripts(),
    engineFiles(),
    firstPaint(),
    singleFiles(),
    searchIndex(),
    offline(),
    pinned(),
    headers(),
    edge(),
  ],
  // Colours for code would be styles in the page, which its policy forbids.
  markdown: { syntaxHighlight: false },
  // A script that stands in the page as text would have to be allowed by its digest.
  vite: {
    // Names for widths of windows (`src/styles/breakpoints.css`) are `@custom-media`, which no browser knows yet: Lightning CSS
    // writes the widths in their place. It leaves all else as it is: 256 is its bit for that feature, 262144 for vendor prefixes.
    css: {
      transformer: 'lightningcss',
      lightningcss: { drafts: { customMedia: true }, include: 256, exclude: 262144, targets: {} },
    },
    plugins: [cssAsData(), contentDay(root), figureData(root), parameterValues(), pageWords()],
    build: { assetsInlineLimit: 0 },
  },
  fonts: [
    local(
      'Literata',
      '--font-literata',
      [...standIns('Literata', ['Noto Serif', 'Times', 'DejaVu Serif']), 'serif'],
      literata,
    ),
    local(
      'Atkinson Hyperlegible Next',
      '--font-atkinson',
      [...standIns('Atkinson', ['Roboto', 'Arial', 'DejaVu Sans', 'Open Sans']), 'sans-serif'],
      atkinson,
    ),
    rareLetters('Literata', '--font-literata-extended', literata),
    rareLetters('Atkinson Hyperlegible Next', '--font-atkinson-extended', atkinson),
  ],
});
