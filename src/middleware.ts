import { defineMiddleware } from 'astro:middleware';
import { withoutIslandIds } from './astro/islandIds.ts';
import { stylesIntoHead } from './astro/islandStyles.ts';

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(withoutIslandIds(stylesIntoHead(await response.text())), response) : response;
});
