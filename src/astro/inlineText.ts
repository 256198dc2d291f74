import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import idle from 'astro/runtime/client/idle.prebuilt.js';
import load from 'astro/runtime/client/load.prebuilt.js';
import media from 'astro/runtime/client/media.prebuilt.js';
import only from 'astro/runtime/client/only.prebuilt.js';
import visible from 'astro/runtime/client/visible.prebuilt.js';
import island from 'astro/runtime/server/astro-island.prebuilt.js';
import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';
import { touch } from './touchDirective.ts';

/** A script or style sheet that Astro writes into pages as text. */
interface InlineText {
  readonly name: string;
  readonly element: 'script' | 'style';
  readonly text: string;
}

type BuildDirective = (name: string, entrypoint: string, root: URL) => Promise<string>;

/** How Astro makes the text of a directive: it keeps the function to itself, so it is found by its file. */
async function directiveBuilder(): Promise<BuildDirective> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const file = join(astro, '../dist/core/client-directive/build.js');
  const { buildClientDirectiveEntrypoint } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return buildClientDirectiveEntrypoint as BuildDirective;
}

const directive = (name: string, text: string): InlineText => ({
  name: `Astro’s client:${name}`,
  element: 'script',
  text,
});

const ofAstro: readonly InlineText[] = [
  { name: 'Astro’s islands', element: 'script', text: island },
  { name: 'the look of Astro’s islands', element: 'style', text: ISLAND_STYLES },
  ...Object.entries({ idle, load, media, only, visible }).map(([name, text]) => directive(name, text)),
];

/** All that Astro may write into pages as text: its own, and our directive as Astro bundles it. */
export async function inlineTexts(): Promise<readonly InlineText[]> {
  const root = new URL('../../', import.meta.url);
  const build = await directiveBuilder();
  const text = await build(touch.name, touch.entrypoint, root);
  return [...ofAstro, { ...directive(touch.name, text), name: 'our client:touch' }];
}
