import { parseOptions } from './options.ts';
import { whenParsed } from './parsed.ts';

/** Shows what has changed of a quoted claim since the day that the URL names. Without such a day, nothing is told. */
export async function changedSince({ document, location }: Window): Promise<void> {
  const { since } = parseOptions(location.search);
  if (since === undefined) return;
  await whenParsed();
  for (const line of document.querySelectorAll<HTMLElement>('[data-changed]'))
    line.hidden = (line.dataset.changed ?? '') <= since;
}
