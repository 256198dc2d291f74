import { type DefaultTreeAdapterTypes, serialize } from 'parse5';
import { elementsIn, hasClass } from './tree.ts';

/** The terms that a lesson explains in its text, as a list at its end, for paper and where no script opens them; "" where it has none. */
export function termList(document: DefaultTreeAdapterTypes.Document): string {
  const definitions = [...elementsIn(document)]
    .filter((element) => hasClass(element, 'definition'))
    .map((element) => serialize(element));
  const rows = [...new Set(definitions)].map((html) => `<li>${html}</li>`);
  return rows.length === 0
    ? ''
    : `<section aria-labelledby="terms"><h2 id="terms">Terms</h2><ul>${rows.join('')}</ul></section>`;
}
