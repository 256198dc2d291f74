import type { DefaultTreeAdapterTypes } from 'parse5';
import { append, attributeOf, type Element, elementsIn, find } from './tree.ts';

/** Hides it where the file was saved as it was built (`exports/singleFile.ts`). */
const style = '<style>[data-state=""] .other-state{display:none}</style>';
const words =
  '<p class="still-note other-state">This file was saved with other settings than the picture shows. They need JavaScript.</p>';

const isNote = (element: Element) =>
  element.tagName === 'noscript' && attributeOf(element, 'data-story-strip') === undefined;

/** Says without script that the figure of a page may have been saved with another state than its still shows. */
export function sayOtherState(document: DefaultTreeAdapterTypes.Document, head: Element): void {
  for (const element of elementsIn(document)) {
    if (attributeOf(element, 'data-asked') === undefined) continue;
    append(find(element, 'note for readers without script', isNote), words);
    append(head, style);
  }
}
