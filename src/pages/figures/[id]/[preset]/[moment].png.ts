import { library } from '../../../../library/content.ts';
import { feedStillPaths } from '../../../../library/feedStills.ts';
import { type MomentContext, momentPng } from '../../../../library/presetFiles.ts';

export const getStaticPaths = () => feedStillPaths(library);

export const GET = async ({ props }: MomentContext): Promise<Response> =>
  new Response(new Uint8Array(await momentPng(library, props)), { headers: { 'content-type': 'image/png' } });
