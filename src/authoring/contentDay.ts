import type { Plugin } from 'vite';
import { contentDay as dayOf } from '../library/contentDay.ts';
import { readLibrary } from '../library/fromFiles.ts';

/** Tells scripts of the browser how new the content is: what they cite is dated, and they know of no record. */
export const contentDay = (root: string): Plugin => ({
  name: 'content-day',
  config: () => ({ define: { 'import.meta.env.CONTENT_DAY': JSON.stringify(dayOf(readLibrary(root))) } }),
});
