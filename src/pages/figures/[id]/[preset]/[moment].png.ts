import { library } from '../../../../library/content.ts';
import { feedStillPaths } from '../../../../library/feedStills.ts';
import { keyed } from '../../../../library/pageKeys.ts';
import { type MomentContext, momentPng } from '../../../../library/presetFiles.ts';

export const getStaticPaths = () => keyed(library, feedStillPaths(library));

export const GET = async ({ props }: MomentContext): Promise<Response> =>
  new Response(new Uint8Array(await momentPng(library, props)), { headers: { 'content-type': 'image/png' } });
