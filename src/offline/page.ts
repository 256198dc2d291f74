import { sitePages } from '../addresses/addresses.ts';
import type { Copies, Copy } from './copies.ts';
import type { FromWorker } from './messages.ts';
import { type Reason, withNote } from './note.ts';
import { inTime, slow } from './patience.ts';
import type { WorkerFetch } from './scope.ts';

export interface PageContext {
  readonly copies: Copies;
  readonly now: () => Date;
  /** Keeps a page that was visited. */
  keepVisited(address: string, response: Response): Promise<string | undefined>;
  tell(windowId: string, message: FromWorker): Promise<void>;
}

/** What the network answers; undefined where it does not. */
const fromNetwork = async ({ preloadResponse, request }: WorkerFetch): Promise<Response | undefined> => {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    return undefined;
  }
};

/** Whether the site has answered, if only that there is no such page. */
const isAnswer = (response: Response | undefined | typeof slow): response is Response =>
  response instanceof Response && response.status < 500;

async function noted(copy: Copy, reason: Reason, now: Date): Promise<Response> {
  const response = await copy.response();
  const html = withNote(await response.text(), copy, reason, now);
  return new Response(html, { headers: response.headers });
}

/** Where there is no copy of a page: its address with the slash that it lacks, or the page that says so. */
async function insteadOf(address: string, search: string, copies: Copies): Promise<Response> {
  if (!address.endsWith('/') && (await copies.find(`${address}/`)))
    return Response.redirect(`${address}/${search}`, 302);
  const offline = await (await copies.find(sitePages.offline))?.response();
  return offline === undefined
    ? Response.error()
    : new Response(offline.body, { headers: offline.headers, status: 503 });
}

/**
 * Answers who opens a page: with what the site has now. Only where that does not come, or not soon, with a copy, which says
 * so; and once it comes and is another, the page is told.
 */
export async function answerPage(event: WorkerFetch, context: PageContext): Promise<Response> {
  const { copies, now, keepVisited, tell } = context;
  const { pathname, search } = new URL(event.request.url);
  const network = fromNetwork(event);
  const copy = await copies.find(pathname);
  const first = await (copy === undefined ? network : inTime(network));
  if (isAnswer(first)) {
    event.waitUntil(keepVisited(pathname, first.clone()));
    return first;
  }
  if (copy === undefined) return (await network) ?? insteadOf(pathname, search, copies);
  if (first === slow)
    event.waitUntil(
      network.then(async (late) => {
        const digest = isAnswer(late) ? await keepVisited(pathname, late) : undefined;
        if (digest !== undefined && digest !== copy.digest) await tell(event.resultingClientId, 'newer');
      }),
    );
  return noted(copy, first === slow ? 'slow' : 'unreachable', now());
}
