import {
  claimPage,
  figurePage,
  lessonPage,
  searchPart,
  siteFiles,
  siteFolders,
  sitePages,
  worksheetPage,
} from '../../addresses/addresses.ts';
import { listPages, listPart } from '../../addresses/lists.ts';
import { modelChecksPage } from '../../addresses/modelChecks.ts';
import { expressionOf } from '../../serving/match.ts';

/** Files that are kept for reading without a network. */
export interface Group {
  readonly name: string;
  /** Patterns as those of `serving/rules.ts`. */
  readonly paths: readonly string[];
}

/** Parts of lists whose first page is kept. The gallery of what others can embed is of no use without a network. */
export const keptParts: readonly string[] = Object.entries(listPages)
  .filter(([, page]) => page !== sitePages.embed)
  .map(([list]) => listPart(list, ':part'));

/** Pages that content has ever more of. Each is whole by itself: no other needs it. */
export const growingPages: readonly string[] = [
  lessonPage(':slug'),
  worksheetPage(':slug'),
  claimPage(':id'),
  ...keptParts,
];

/**
 * What is kept, in the order in which it is fetched: a page comes after all that it may load, so that none is ever kept
 * without its scripts. What has a page or a file of its own
 * and stands in no group (studies, presets, frames, cards, feeds, downloads) is kept only once a reader has opened it, if at all.
 */
export const groups: readonly Group[] = [
  { name: 'scripts and fonts', paths: ['/_astro/*'] },
  {
    name: 'icons',
    paths: [siteFiles.icon, siteFiles.smallIcon, siteFiles.manifest, `${siteFolders.icons}192.png`],
  },
  { name: 'home', paths: [sitePages.offline, sitePages.home] },
  { name: 'lessons', paths: [sitePages.lessons, lessonPage(':slug'), worksheetPage(':slug')] },
  { name: 'figures', paths: [sitePages.figures, figurePage(':id')] },
  { name: 'claims', paths: [sitePages.claims, claimPage(':id')] },
  {
    name: 'other pages',
    paths: [
      sitePages.repsLeft,
      sitePages.glossary,
      sitePages.model,
      modelChecksPage,
      sitePages.references,
      sitePages.corrections,
      sitePages.about,
      ...keptParts,
    ],
  },
  {
    name: 'search',
    paths: [siteFiles.searchIndex, searchPart(':part'), sitePages.search],
  },
];

/** Pages have their style sheets in them, but for those of paper, of slides and of dialogs. */
const isInPages = (address: string): boolean =>
  address.endsWith('.css') && !/^\/_astro\/(print|present|exports)\./.test(address);

/** Who asks for a video is on the way to post it: what packs one is not fetched for everybody. */
const isForFilms = (address: string): boolean => /^\/_astro\/pack(Video|Gif)\./.test(address);

/** The place of an address among all patterns; −1 where it is in no group. */
const placeOf = (address: string, patterns: readonly RegExp[]) =>
  patterns.findIndex((pattern) => pattern.test(address));

/** The addresses that are kept, by group and in order. */
export function keptOf(
  addresses: readonly string[],
): readonly { name: string; addresses: readonly string[] }[] {
  return groups.map(({ name, paths }) => {
    const patterns = paths.map((path) => new RegExp(expressionOf(path)));
    const own = addresses.filter(
      (address) => placeOf(address, patterns) >= 0 && !isInPages(address) && !isForFilms(address),
    );
    return {
      name,
      addresses: own.sort((a, b) => placeOf(a, patterns) - placeOf(b, patterns) || (a < b ? -1 : 1)),
    };
  });
}
