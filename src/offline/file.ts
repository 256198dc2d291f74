import type { Copies } from './copies.ts';
import type { FromWorker } from './messages.ts';
import { inTime, slow } from './patience.ts';
import type { WorkerFetch } from './scope.ts';

export interface FileContext {
  readonly copies: Copies;
  tell(windowId: string, message: FromWorker): Promise<void>;
}

/** In place of a still that is not kept. It has no size of its own, so it takes the one that the page gives the picture. */
const placeholder = `<svg xmlns="http://www.w3.org/2000/svg"><style>:root{color-scheme:light dark}text{font:14px sans-serif;fill:CanvasText}</style><text x="50%" y="50%" text-anchor="middle">Not kept on this device</text></svg>`;

/** A file whose name says what it holds: once it is here, nobody need be asked. */
export async function answerHashed(event: WorkerFetch, { copies, tell }: FileContext): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const copy = await copies.find(pathname);
  if (copy !== undefined) return copy.response();
  const response = await fetch(event.request);
  // The page is of a version that the site no longer has.
  if (response.status === 404) event.waitUntil(tell(event.clientId, 'newer'));
  if (response.ok) event.waitUntil(copies.keep(pathname, response.clone()).catch(() => {}));
  return response;
}

/** A file that may change under its name: the network’s, or else the copy. */
export async function answerListed({ request }: WorkerFetch, { copies }: FileContext): Promise<Response> {
  const network = fetch(request).catch(() => undefined);
  const copy = await copies.find(new URL(request.url).pathname);
  const first = await (copy === undefined ? network : inTime(network));
  if (first !== undefined && first !== slow) return first;
  return copy === undefined ? Response.error() : copy.response();
}

export async function answerStill({ request }: WorkerFetch): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    return new Response(placeholder, { headers: { 'content-type': 'image/svg+xml' } });
  }
}
