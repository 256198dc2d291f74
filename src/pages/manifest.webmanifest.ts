import { webManifest } from '../sharing/webManifest.ts';

export const GET = (): Response =>
  new Response(JSON.stringify(webManifest), { headers: { 'content-type': 'application/manifest+json' } });
