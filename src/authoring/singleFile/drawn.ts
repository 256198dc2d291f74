import type { DefaultTreeAdapterTypes } from 'parse5';
import { figurePage } from '../../addresses/addresses.ts';
import { append, attributeOf, type Element, elementsIn, hasClass, remove, removeAttributes } from './tree.ts';

/** What a figure that does not play has no use for: its controls, the start that it waits at, and what is said while it loads. */
const ofPlaying: readonly ((element: Element) => boolean)[] = [
  ({ tagName }) => ['form', 'noscript', 'template'].includes(tagName),
  (element) => ['story-steps', 'stage-actions', 'figure-notice'].some((name) => hasClass(element, name)),
  // What in a picture offers itself to the hand; a style sheet hides the same where no script runs.
  (element) =>
    ['m-grip', 'm-grip-arrows', 'm-opens', 'm-opens-words'].some((name) => hasClass(element, name)),
];

/** Makes a figure of a page a drawing that leads to the figure itself. */
function draw(figure: Element, id: string): void {
  removeAttributes(figure, ['data-plays', 'data-guess', 'data-covered', 'data-asked']);
  for (const element of elementsIn(figure)) {
    if (element.tagName === 'svg') removeAttributes(element, ['class']);
    if (element.tagName === 'astro-island') removeAttributes(element, ['ssr', 'props']);
    if (ofPlaying.some((is) => is(element))) remove(element);
    if (element.tagName === 'figcaption')
      append(element, ` In this file it is a drawing. <a href="${figurePage(id)}">Play it on the site</a>`);
  }
}

/** Makes drawings of all figures of some kinds. */
export function drawFigures(document: DefaultTreeAdapterTypes.Document, ids: readonly string[]): void {
  for (const element of elementsIn(document)) {
    const id = element.tagName === 'figure' ? attributeOf(element, 'data-figure') : undefined;
    if (id !== undefined && ids.includes(id)) draw(element, id);
  }
}
