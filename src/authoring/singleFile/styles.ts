import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import {
  attributeOf,
  type Element,
  elementsIn,
  find,
  remove,
  removeAttributes,
  setAttribute,
  setText,
  textOf,
} from './tree.ts';
import { usedStyles, wordsOf } from './usedStyles.ts';

const face = /@font-face\s*\{[^}]*\}/g;
/** The file of a face on the site. Fonts of the device, which stand in for ours, have none. */
const fileOf = (text: string) => /\burl\("?(\/[^")]+)"?\)/.exec(text)?.[1];

/** Faces that a file does without: a browser slants the upright one, and letters that few words have come from the device. */
const isSpared = (text: string) => /unicode-range|font-style:\s*italic/.test(text);

/** The font of labels, by its first word; the other one is that of text. */
const labels = 'Atkinson';
const isOfLabels = (text: string) => text.includes(labels);

/** How the style sheets of a page are put into it. */
export interface Inside {
  /** The folder of the built site. */
  readonly dist: string;
  /** Whether the font of text is one of the device, as wide as ours. */
  readonly withoutTextFont: boolean;
}

const isStandInFor = (text: string, withoutTextFont: boolean) =>
  text.includes('local(') && (isOfLabels(text) || !withoutTextFont);

/** A style sheet with the fonts in it that it names by their address. */
function withFonts(css: string, { dist, withoutTextFont }: Inside): string {
  return css.replace(face, (text) => {
    const file = fileOf(text);
    if (file === undefined) return isStandInFor(text, withoutTextFont) ? '' : text;
    if (isSpared(text) || (withoutTextFont && !isOfLabels(text))) return '';
    return text.replace(file, `data:font/woff2;base64,${readFileSync(join(dist, file)).toString('base64')}`);
  });
}

/** A link to a style sheet becomes a style with its text, in the head, after those that are there. */
function inline(link: Element, head: Element, dist: string): void {
  const css = readFileSync(join(dist, attributeOf(link, 'href') ?? ''), 'utf8').trim();
  link.tagName = link.nodeName = 'style';
  removeAttributes(link, ['rel', 'href']);
  setText(link, css);
  remove(link);
  defaultTreeAdapter.appendChild(head, link);
}

/**
 * Puts all that the style sheets of a page load into it, and leaves out what it does not use of them.
 *
 * @param text what a class may stand in: the markup of the page and its script
 */
export function putStylesInside(
  document: DefaultTreeAdapterTypes.Document,
  text: string,
  inside: Inside,
): void {
  const words = wordsOf(text);
  const head = find(document, 'head', ({ tagName }) => tagName === 'head');
  for (const element of elementsIn(document)) {
    if (element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet')
      inline(element, head, inside.dist);
    if (element.tagName !== 'style') continue;
    const css = withFonts(usedStyles(textOf(element), words), inside);
    setText(element, css);
    if (css === '') remove(element);
    // On a page the fonts wait for its first paint; here they are on at once.
    if (attributeOf(element, 'data-fonts') !== undefined) removeAttributes(element, ['data-fonts', 'media']);
    // Pictures that are saved carry the font of labels with them: `singleFile/labelFont.ts`.
    if (css.includes('data:font') && isOfLabels(css)) setAttribute(element, 'data-label-font', '');
  }
}
