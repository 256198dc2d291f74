import { copiesIn } from '../../src/offline/copies.ts';

const origin = 'https://site.example';

/** One cache of a browser, in memory: as much of it as the worker uses. */
function memoryCache(isFull: () => boolean) {
  const entries = new Map<string, Response>();
  return {
    match: async (address: string) => entries.get(address)?.clone(),
    put: async (address: string, response: Response) => {
      const body = await response.arrayBuffer();
      if (isFull()) throw new DOMException('no room', 'QuotaExceededError');
      entries.set(address, new Response(body, { headers: response.headers }));
    },
    delete: async (address: string) => entries.delete(address),
    keys: async () => [...entries.keys()].map((address) => new Request(origin + address)),
  };
}

/** The caches of a device, which may be full. */
export function memoryDevice() {
  const caches = new Map<string, ReturnType<typeof memoryCache>>();
  const device = { isFull: false, today: new Date('2026-11-30T12:00:00Z') };
  const storage = {
    has: async (name: string) => caches.has(name),
    open: async (name: string) => {
      const cache = caches.get(name) ?? memoryCache(() => device.isFull);
      caches.set(name, cache);
      return cache;
    },
    delete: async (name: string) => caches.delete(name),
    match: async (address: string, { cacheName }: { cacheName: string }) =>
      caches.get(cacheName)?.match(address),
  } as unknown as CacheStorage;
  const copies = copiesIn(storage, () => device.today);
  return Object.assign(device, { storage, copies, names: () => [...caches.keys()] });
}

export const html = (text: string) =>
  new Response(`<!doctype html><main id="main" tabindex="-1"><p>${text}</p></main>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" },
  });

/** A site that answers with the texts it is given, and counts who asks for what. */
export function memorySite(pages: Record<string, string>) {
  const asked: string[] = [];
  const site = { pages, isDown: false };
  const get = async (address: string): Promise<Response> => {
    asked.push(address);
    if (site.isDown) throw new TypeError('Failed to fetch');
    const text = site.pages[address];
    return text === undefined ? new Response('', { status: 404 }) : html(text);
  };
  return Object.assign(site, { asked, get });
}
