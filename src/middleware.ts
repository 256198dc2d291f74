import { defineMiddleware } from 'astro:middleware';
import { withoutIslandIds } from './astro/islandIds.ts';
import { scriptsBeforeIslands } from './astro/islandScripts.ts';
import { stylesIntoHead } from './astro/islandStyles.ts';

const rewritten = (html: string) => withoutIslandIds(scriptsBeforeIslands(stylesIntoHead(html)));

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(rewritten(await response.text()), response) : response;
});
