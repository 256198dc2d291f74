import { smallIcon } from '../library/icons.ts';

export const GET = async (): Promise<Response> =>
  new Response(new Uint8Array(await smallIcon()), { headers: { 'content-type': 'image/x-icon' } });
