import { createServer, type ServerResponse } from 'node:http';

/** What becomes of the answer to an address. */
export interface Change {
  /** The body instead of what the site has. */
  readonly body?: (body: string) => string;
  /** It comes so much later. */
  readonly delayMs?: number;
  /** The answer stops after this text, and goes on once it is decided whether the rest comes; else it is cut off there. */
  readonly stopsAfter?: string;
  readonly restComes?: Promise<boolean>;
}

/** A site that can be cut off, and of which some addresses answer something else: a service worker asks it as a page does. */
export interface Interruptible {
  readonly origin: string;
  isDown: boolean;
  readonly changes: Map<string, Change>;
  /** The addresses that were asked for while it was not down. */
  readonly asked: string[];
  close(): void;
}

/** Headers that are said of a connection, and not of what comes over it. */
const ofConnection = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];

/** Sends a page as far as a text, and the rest once it is decided that it comes. */
async function inParts(
  response: ServerResponse,
  page: string,
  stopsAfter: string,
  restComes?: Promise<boolean>,
) {
  const at = page.indexOf(stopsAfter) + stopsAfter.length;
  response.write(page.slice(0, at));
  if (await restComes) response.end(page.slice(at));
  else response.socket?.destroySoon();
}

/** Stands between browser and site. A worker does not obey what Playwright says of networks, so this goes down instead. */
export async function interruptible(site: string): Promise<Interruptible> {
  const state = { isDown: false, changes: new Map<string, Change>(), asked: [] as string[] };
  const server = createServer(async (request, response): Promise<unknown> => {
    const path = request.url ?? '/';
    if (state.isDown) return request.socket.destroy();
    const address = path.replace(/\?.*/, '');
    state.asked.push(address);
    const answer = await fetch(site + path, { method: request.method ?? 'GET' });
    const { body, delayMs = 0, stopsAfter, restComes } = state.changes.get(address) ?? {};
    const content = body === undefined ? await answer.arrayBuffer() : body(await answer.text());
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (state.isDown) return request.socket.destroy();
    const headers = [...answer.headers].filter(([name]) => !ofConnection.includes(name));
    response.writeHead(answer.status, Object.fromEntries(headers));
    if (stopsAfter !== undefined)
      return inParts(response, String(Buffer.from(content as ArrayBuffer)), stopsAfter, restComes);
    return response.end(typeof content === 'string' ? content : Buffer.from(content));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return Object.assign(state, {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}
