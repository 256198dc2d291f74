import { touchIcon } from '../library/icons.ts';

export const GET = async (): Promise<Response> =>
  new Response(new Uint8Array(await touchIcon()), { headers: { 'content-type': 'image/png' } });
