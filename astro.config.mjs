import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { compiledAtOnce } from './src/astro/compiledAtOnce.ts';
import { preactInBrowser } from './src/astro/preactInBrowser.ts';
import { reactIslands } from './src/astro/reactIslands.ts';
import { touchDirective } from './src/astro/touchDirective.ts';
import { withoutPreload } from './src/astro/withoutPreload.ts';
import { checkedContent } from './src/authoring/checkedContent.ts';
import { headers } from './src/authoring/headers.ts';
import { pageWords } from './src/authoring/pageWords.ts';
import { parameterValues } from './src/authoring/parameterValues.ts';
import { plainScripts } from './src/authoring/plainScripts.ts';
import { searchIndex } from './src/authoring/searchIndex.ts';
import { cssAsData } from './src/authoring/styles/plugin.ts';
import { addressOf } from './src/identity/site.ts';
import { extendedRange } from './src/typography/extendedRange.ts';

/** @param more what differs from a font that stands before the usual one of the system */
const local = (name, cssVariable, fallbacks, files, more = {}) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  ...more,
  options: {
    variants: Object.entries(files).map(([style, file]) => ({
      weight: '400 700',
      style,
      src: [`./src/fonts/${file}.woff2`],
    })),
  },
});

/** Letters of further languages stand in files of their own, which a browser fetches where a page has one of them. */
const extended = { unicodeRange: [extendedRange], optimizedFallbacks: false };

export default defineConfig({
  site: addressOf(process.env),
  trailingSlash: 'always',
  srcDir: './src',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  // As every server of the site has it: a frame in a sandbox has an origin of its own, and may read its scripts only so.
  server: { headers: { 'Access-Control-Allow-Origin': '*' } },
  integrations: [
    checkedContent(),
    mdx(),
    reactIslands(),
    preactInBrowser(),
    touchDirective(),
    withoutPreload(),
    compiledAtOnce(),
    // The page about frames is for readers; the frames themselves are not.
    sitemap({ filter: (page) => !/\/embed\/./.test(page) }),
    plainScripts(),
    searchIndex(),
    headers(),
  ],
  // Colours for code would be styles in the page, which its policy forbids.
  markdown: { syntaxHighlight: false },
  // A script that stands in the page as text would have to be allowed by its digest.
  vite: { plugins: [cssAsData(), parameterValues(), pageWords()], build: { assetsInlineLimit: 0 } },
  fonts: [
    local('Literata', '--font-literata', ['serif'], { normal: 'literata', italic: 'literata-italic' }),
    local('Atkinson Hyperlegible Next', '--font-atkinson', ['sans-serif'], { normal: 'atkinson' }),
    local(
      'Literata Extended',
      '--font-literata-extended',
      [],
      { normal: 'literata-extended', italic: 'literata-italic-extended' },
      extended,
    ),
    local(
      'Atkinson Hyperlegible Next Extended',
      '--font-atkinson-extended',
      [],
      { normal: 'atkinson-extended' },
      extended,
    ),
  ],
});
