import { isPreview } from '../identity/site.ts';

/** Where the site stands, without a slash at the end: from `SITE_URL`, by way of astro.config.mjs. */
export const origin: string = import.meta.env.SITE.replace(/\/$/, '');

/** Whether this build is only to be looked at. */
export const preview: boolean = isPreview(process.env);

/** An address as one reads it, for paper. */
export const onPaper = (path: string): string => origin.replace(/^https?:\/\//, '') + path;
