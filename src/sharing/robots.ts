import { siteFiles } from '../addresses/addresses.ts';

/**
 * What crawlers are told: all of the site may be read and listed, and nothing of a preview.
 *
 * @param origin of the site, without a slash at the end
 */
export const robots = (origin: string, preview: boolean): string =>
  preview
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${origin}${siteFiles.sitemap}\n`;
