import { securityFile } from '../../addresses/addresses.ts';
import { site } from '../../identity/site.ts';
import { library } from '../../library/content.ts';
import { contentDay } from '../../library/contentDay.ts';
import { origin } from '../../library/origin.ts';
import { securityText } from '../../sharing/securityText.ts';

const text = securityText(site, { origin, address: securityFile, day: contentDay(library) });

/** Nothing stands there while there is nobody to write to. */
export const getStaticPaths = () => (text === undefined ? [] : [{ params: { name: 'security' } }]);

export const GET = (): Response =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
