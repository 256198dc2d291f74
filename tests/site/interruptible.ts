import { createServer } from 'node:http';

/** What becomes of the answer to an address. */
export interface Change {
  /** The body instead of what the site has. */
  readonly body?: (body: string) => string;
  /** It comes so much later. */
  readonly delayMs?: number;
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

/** Stands between browser and site. A worker does not obey what Playwright says of networks, so this goes down instead. */
export async function interruptible(site: string): Promise<Interruptible> {
  const state = { isDown: false, changes: new Map<string, Change>(), asked: [] as string[] };
  const server = createServer(async (request, response): Promise<unknown> => {
    const path = request.url ?? '/';
    if (state.isDown) return request.socket.destroy();
    const address = path.replace(/\?.*/, '');
    state.asked.push(address);
    const answer = await fetch(site + path, { method: request.method ?? 'GET' });
    const { body, delayMs = 0 } = state.changes.get(address) ?? {};
    const content = body === undefined ? await answer.arrayBuffer() : body(await answer.text());
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (state.isDown) return request.socket.destroy();
    const headers = [...answer.headers].filter(([name]) => !ofConnection.includes(name));
    response.writeHead(answer.status, Object.fromEntries(headers));
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
