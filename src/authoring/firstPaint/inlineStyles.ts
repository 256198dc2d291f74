import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of a style sheet of the build, as it stands in pages. */
export const styleSheet = (dist: string, file: string): string =>
  readFileSync(join(dist, file), 'utf8').trim();

/** Astro writes the style sheets of a page so, one after the other. */
const links = /(?:<link rel="stylesheet" href="\/_astro\/[^"]+\.css">)+/g;
const address = /href="([^"]+)"/g;

/**
 * A page with its style sheets in it, each as a style element.
 *
 * @param read the text of a style sheet, by its address
 */
export const withStylesInline = (html: string, read: (address: string) => string): string =>
  html.replace(links, (run) =>
    [...run.matchAll(address)].map(([, href = '']) => `<style>${read(href)}</style>`).join(''),
  );
