import { sitePages } from '../addresses/addresses.ts';

/** The sections of the site, as its head and the trail of a page below them name them. */
export const sections = [
  { path: sitePages.lessons, name: 'Lessons' },
  { path: sitePages.claims, name: 'Claims' },
  { path: sitePages.figures, name: 'Figures' },
  { path: sitePages.references, name: 'References' },
  { path: sitePages.search, name: 'Search' },
] as const;
