import { inlineTexts } from '../../astro/inlineText.ts';
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

/**
 * All text that may stand in pages as a script or a style sheet: what we and Astro put there, made anew from where it
 * comes from, and never what merely stands in a page.
 *
 * @param plainPage the HTML of a page that holds no text of an author
 */
export async function knownInline(plainPage: string): Promise<readonly KnownInline[]> {
  return [...(await inlineTexts()), ...fonts(plainPage)];
}
