import { defineMiddleware } from 'astro:middleware';

const looksOfIslands = /<style>astro-island,[^<]*<\/style>/;

/** Astro puts the look of its islands before the first of them, inside the body, where HTML allows no style. */
const intoHead = (html: string): string => {
  const looks = looksOfIslands.exec(html)?.[0] ?? '';
  return html.replace(looks, '').replace('</head>', () => `${looks}</head>`);
};

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(intoHead(await response.text()), response) : response;
});
