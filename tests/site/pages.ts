import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The addresses of the built site, read from the files themselves: a page that is built is a page that is tested. */
export type Page = { address: string; status: 200 | 404; html: () => string };

const { SITE_DIST } = process.env;

/** The folder under test, ending in a separator. `SITE_DIST` points the whole rig at another one. */
export const dist = resolve(SITE_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url))) + sep;

/** A static host answers an address it does not know with 404.html; so that is how the page is asked for. */
const unknownAddress = '/no-such-page/';

const read = (file: string) => () => readFileSync(join(dist, file), 'utf8');

function builtFiles(): string[] {
  if (!existsSync(dist)) throw new Error(`There is no built site in ${dist}. Run: npm run build`);
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(dist, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** Every file of the built site, by its path below `dist`. */
export const files = builtFiles();

const builtPages: Page[] = files
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => ({ address: `/${file.replace(/index\.html$/, '')}`, status: 200, html: read(file) }));

/** Frames as they are or once were, which say what is said elsewhere: pinned.spec.ts is about them. */
const isVersion = ({ address }: Page) => address.startsWith('/v/');
export const pages = builtPages.filter((page) => !isVersion(page));

export const notFoundPage: Page = { address: unknownAddress, status: 404, html: read('404.html') };

/** The pages right below an address: `pagesBelow('/lessons/')` are the lessons, without their index. */
export const pagesBelow = (start: string) =>
  pages.filter(({ address }) => address.startsWith(start) && /^[^/]+\/$/.test(address.slice(start.length)));

/**
 * Four figures that use the shell in ways of their own: steps and a crowd; dragging all over the picture; a run that waits for a
 * guess; records without a run. What is a matter of the shell alone is tested on these.
 */
export const unlikeFigures = ['set', 'pool', 'reserve', 'forest'] as const;

const makes = {
  studies: /^\/references\/[^/]+\/$/,
  claims: /^\/claims\/[^/]+\/$/,
  presets: /^\/figures\/[^/]+\/[^/]+\/$/,
  frames: /^\/embed\/[^/]+\/$/,
  worksheets: /^\/lessons\/[^/]+\/worksheet\/$/,
  quotations: /^\/embed\/(claims|lessons)\/[^/]+\/$/,
  framedPresets: /^\/embed\/(?!claims\/|lessons\/)[^/]+\/[^/]+\/$/,
};
const byMake = Object.values(makes).map((make) => pages.filter(({ address }) => make.test(address)));

const pagesOfOneMake = byMake.flat();

/** The first of each make, so that the choice stays fixed while pages come and go. */
export const sampleOfEachMake = byMake.map((list) => list[0]!);

export const otherPages = [...pages.filter((page) => !pagesOfOneMake.includes(page)), notFoundPage];
