import { framesFolder } from './addresses.ts';

/**
 * What stands in a frame for a page of the site: a figure, a preset, a claim or a lesson; a frame, and a page that stays as
 * it was, stand for themselves. Written as patterns, for other people’s pages load it.
 *
 * @param path from the root of the site
 * @returns undefined where the page has no frame
 */
export function framePath(path: string): string | undefined {
  const frame = path.replace(/^\/(figures\/|(?=(claims|lessons)\/.))/, framesFolder);
  return /^\/(embed|v\/\w+\/\w+)\/./.test(frame) ? frame.replace(/\/?$/, '/') : undefined;
}
