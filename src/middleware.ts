import { defineMiddleware } from 'astro:middleware';
import { withoutIslandIds } from './astro/islandIds.ts';
import { scriptsBeforeIslands } from './astro/islandScripts.ts';
import { stylesIntoHead } from './astro/islandStyles.ts';
import { withPlainJson } from './astro/jsonInAttributes.ts';
import { linkedStylesIntoHead } from './astro/linkedStyles.ts';

/** In this order: what finds an island reads it as Astro writes it. */
const steps = [linkedStylesIntoHead, stylesIntoHead, scriptsBeforeIslands, withoutIslandIds, withPlainJson];
const rewritten = (html: string) => steps.reduce((text, step) => step(text), html);

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? new Response(rewritten(await response.text()), response) : response;
});
