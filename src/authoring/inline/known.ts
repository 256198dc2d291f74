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
import { touch } from '../touchDirective.ts';
import { type Inline, inlineOf } from './found.ts';

/** Text that may stand in pages, and what it is. */
export interface Known extends Inline {
  readonly name: string;
}

type BuildDirective = (name: string, entrypoint: string, root: URL) => Promise<string>;

/** How Astro makes the text of a directive: it keeps the function to itself, so it is found by its file. */
async function directiveBuilder(): Promise<BuildDirective> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const file = join(astro, '../dist/core/client-directive/build.js');
  const { buildClientDirectiveEntrypoint } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  return buildClientDirectiveEntrypoint as BuildDirective;
}

const directive = (name: string, text: string): Known => ({
  name: `Astro’s client:${name}`,
  element: 'script',
  text,
});

const astros: readonly Known[] = [
  { name: 'Astro’s islands', element: 'script', text: island },
  { name: 'the look of Astro’s islands', element: 'style', text: ISLAND_STYLES },
  ...Object.entries({ idle, load, media, only, visible }).map(([name, text]) => directive(name, text)),
];

/** What the build writes about the fonts: their faces, and the names of the families. */
const fontFaces = /^(?:@font-face\{[^{}<]*\}|:root\{[^{}<]*\})+$/;

/**
 * The faces of the fonts, whose files are named by the build. They are taken from a page that holds no text of an author.
 *
 * @param plainPage its HTML
 */
const fonts = (plainPage: string): readonly Known[] =>
  inlineOf(plainPage)
    .filter(({ element, text }) => element === 'style' && fontFaces.test(text))
    .map(({ text }) => ({ name: 'the faces of the fonts', element: 'style', text }));

/**
 * All text that may stand in pages as a script or a style sheet: what we and Astro put there, made anew from where it
 * comes from, and never what merely stands in a page.
 *
 * @param plainPage the HTML of a page that holds no text of an author
 */
export async function knownInline(plainPage: string): Promise<readonly Known[]> {
  const root = new URL('../../../', import.meta.url);
  const build = await directiveBuilder();
  const text = await build(touch.name, touch.entrypoint, root);
  return [...astros, { ...directive(touch.name, text), name: 'our client:touch' }, ...fonts(plainPage)];
}
