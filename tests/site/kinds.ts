import { pages, pagesBelow } from './pages.ts';

const isPreset = /^\/figures\/[^/]+\/[^/]+\/$/;

/** The first page of each kind that is shared by its link, in the order of the alphabet. */
export const shared = {
  home: pages.find(({ address }) => address === '/')!,
  lesson: pagesBelow('/lessons/')[0]!,
  claim: pagesBelow('/claims/')[0]!,
  study: pagesBelow('/references/')[0]!,
  figure: pagesBelow('/figures/')[0]!,
  preset: pages.find(({ address }) => isPreset.test(address))!,
};
