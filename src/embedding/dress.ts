import { readableOn } from './accent.ts';
import { optionsIn } from './options.ts';

/** Before anything is drawn: what the address asks of the page stands on its root, for style sheets to follow. */
export function dress(window: Window): void {
  const { document, location } = window;
  const root = document.documentElement;
  const options = optionsIn(location.search);
  Object.assign(root.dataset, options);
  if (options.accent === undefined) return;
  const accent = `#${options.accent}`;
  for (const ground of readableOn(accent)) root.style.setProperty(`--accent-on-${ground}`, accent);
}
