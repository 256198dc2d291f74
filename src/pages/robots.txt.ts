import { siteFiles } from '../addresses/addresses.ts';
import { origin } from '../library/origin.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}${siteFiles.sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
