import { sitePages } from './addresses.ts';

/** Where a list goes on that is too long for one page, counted from 1; the first part is the page of the list. */
export const listPart = (list: string, part: number | string): string => `/lists/${list}/${part}/`;
/** The lists that do so once they are long, by their names in those addresses, with the page where each begins. */
export const listPages = {
  references: sitePages.references,
  claims: sitePages.claims,
  lessons: sitePages.lessons,
  corrections: sitePages.corrections,
  published: sitePages.corrections,
  glossary: sitePages.glossary,
  embed: sitePages.embed,
} as const;
export type ListName = keyof typeof listPages;
