import { oembedFile, pageNamed, sitePages } from './addresses.ts';

/** What a page is called where machines ask for it: figures and their presets have their own names, the rest a folder. */
export const oembedName = (name: string): string =>
  pageNamed(name).startsWith(sitePages.figures) ? (name.split('/').at(-1) ?? name) : name;

/** @param name of its page, without the slashes round it */
export const oembedPath = (name: string): string => oembedFile(oembedName(name));
