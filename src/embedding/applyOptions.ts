import { readableBackgrounds } from './accent.ts';
import { parseOptions } from './options.ts';

/** Sets the options in the URL as data attributes of the root before the first paint, for style sheets to use. */
export function applyOptions(window: Window): void {
  const { document, location } = window;
  const root = document.documentElement;
  const options = parseOptions(location.search);
  Object.assign(root.dataset, options);
  if (options.accent === undefined) return;
  const accent = `#${options.accent}`;
  for (const background of readableBackgrounds(accent))
    root.style.setProperty(`--accent-on-${background}`, accent);
}
