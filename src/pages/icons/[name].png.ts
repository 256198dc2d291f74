import { type AppIcon, appIcon, appIconNames } from '../../library/icons.ts';

export const getStaticPaths = () => appIconNames.map((name) => ({ params: { name } }));

export const GET = async ({ params: { name } }: { params: { name: AppIcon } }): Promise<Response> =>
  new Response(new Uint8Array(await appIcon(name)), { headers: { 'content-type': 'image/png' } });
