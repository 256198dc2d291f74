import { prefetchRules } from '../../addresses/prefetch.ts';
import { inlineTexts } from '../../astro/inlineText.ts';
import { fieldAtOnce } from '../../search/fieldAtOnce.ts';
import { fontLoader } from '../firstPaint/fontsLast.ts';
import { loader } from '../firstPaint/scriptsAfterLoad.ts';
import { isFontFaces } from './fontFaces.ts';
import { type Inline, inlineOf } from './found.ts';

/** Text that may stand in pages, and what it is. */
export interface KnownInline extends Inline {
  readonly name: string;
}

/**
 * The faces of the fonts, whose files are named by the build. They are taken from a page that holds no text of an author.
 *
 * @param plainPage its HTML
 */
const fonts = (plainPage: string): readonly KnownInline[] =>
  inlineOf(plainPage)
    .filter(({ element, text }) => element === 'style' && isFontFaces(text))
    .map(({ text }) => ({ name: 'the faces of the fonts', element: 'style', text }));

const ofPages: readonly KnownInline[] = [
  { name: 'what loads the scripts of a page', element: 'script', text: loader },
  { name: 'what turns on the fonts of a page', element: 'script', text: fontLoader },
  { name: 'what leads into the field of the search', element: 'script', text: fieldAtOnce },
  { name: 'which links are prefetched', element: 'script', text: prefetchRules },
];

/**
 * All text that may stand in pages as a script or a style sheet: what we and Astro put there, made anew from where it
 * comes from, and never what merely stands in a page.
 *
 * @param plainPage the HTML of a page that holds no text of an author
 * @param styleSheets the text of each style sheet of the build, by its file: `firstPaint` puts them into pages
 */
export async function knownInline(
  plainPage: string,
  styleSheets: ReadonlyMap<string, string>,
): Promise<readonly KnownInline[]> {
  const sheets = [...styleSheets].map(
    ([file, text]): KnownInline => ({ name: `the style sheet ${file}`, element: 'style', text }),
  );
  return [...(await inlineTexts()), ...ofPages, ...fonts(plainPage), ...sheets];
}
