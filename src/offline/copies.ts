import { digestOf } from './digest.ts';
import { lastingHeaders } from './lasting.ts';
import { declinedCache, keptCache } from './names.ts';
import { join, partFile, split } from './parts.ts';

/** What is stored of a copy beside its content, as headers. A copy does not say it of itself. */
const own = {
  digest: 'x-kept-digest',
  since: 'x-kept-on',
  bytes: 'x-kept-bytes',
  form: 'x-kept-form',
  parts: 'x-kept-parts',
} as const;

/** What comes compressed gets no smaller. */
const isText = (type: string | null) => /^text\/|javascript|json|xml/.test(type ?? '');
const isPage = (headers: Headers) => headers.get('content-type')?.startsWith('text/html') ?? false;

/** A file that is kept. */
export interface Copy {
  readonly digest: string;
  /** When it was last known to be what the site has, in ISO 8601. */
  readonly since: string;
  /** Its size as it is stored, without its parts. */
  readonly bytes: number;
  /** Addresses of what it shares with other pages. */
  readonly parts: readonly string[];
  readonly headers: Headers;
  /** The file as it was answered, with its headers: once. Until then nothing of it is read. */
  response(): Promise<Response>;
}

/** What is kept on this device, by address. Nothing is once a reader has declined. */
export interface Copies {
  find(address: string): Promise<Copy | undefined>;
  /** The text of a page whose parts are kept. */
  whole(lean: string): Promise<string>;
  /**
   * @param wanted the digest that the content must have
   * @returns the digest of the content
   * @throws DOMException where the device has no room
   */
  keep(address: string, response: Response, wanted?: string): Promise<string>;
  addresses(): Promise<ReadonlySet<string>>;
  remove(address: string): Promise<void>;
  areDeclined(): Promise<boolean>;
}

async function compressed(content: BlobPart): Promise<ArrayBuffer> {
  const stream = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

function opened(stored: Response, whole: Copies['whole']): Copy {
  const headers = new Headers(stored.headers);
  const said = (name: keyof typeof own) => headers.get(own[name]) ?? '';
  const [digest, since, bytes, form] = [said('digest'), said('since'), Number(said('bytes')), said('form')];
  const parts = said('parts').split(' ').filter(Boolean).map(partFile);
  for (const name of Object.values(own)) headers.delete(name);
  const body = () =>
    form === 'gzip' ? stored.body?.pipeThrough(new DecompressionStream('gzip')) : stored.body;
  const response = async () =>
    new Response(parts.length === 0 ? body() : await whole(await new Response(body()).text()), { headers });
  return { digest, since, bytes, parts, headers, response };
}

/** @param now the moment, for what is kept then */
export function copiesIn(caches: CacheStorage, now: () => Date): Copies {
  const stored = (address: string) => caches.match(address, { cacheName: keptCache });
  // Without a way to compress, the copies would be three times what is promised.
  const areDeclined = async () => !('CompressionStream' in globalThis) || caches.has(declinedCache);

  const find: Copies['find'] = async (address) => {
    const found = await stored(address);
    return found && opened(found, whole);
  };
  const whole: Copies['whole'] = (lean) =>
    join(lean, async (name) => (await (await find(partFile(name)))?.response())?.text());

  async function put(address: string, body: BodyInit | null, headers: Headers): Promise<void> {
    headers.set(own.since, now().toISOString());
    if (!(await areDeclined()))
      await (await caches.open(keptCache)).put(address, new Response(body, { headers }));
  }

  /** A copy that is still what the site has is dated anew, once a day. */
  async function confirm(address: string, found: Response): Promise<void> {
    const since = found.headers.get(own.since) ?? '';
    if (since.slice(0, 10) === now().toISOString().slice(0, 10)) return;
    await put(address, found.body, new Headers(found.headers));
  }

  /** Stores the parts of a page that are not there yet. */
  async function withoutParts(html: string): Promise<{ lean: string; names: string }> {
    const { lean, parts } = await split(html);
    for (const [name, text] of parts)
      if ((await stored(partFile(name))) === undefined) await keep(partFile(name), new Response(text));
    return { lean, names: [...parts.keys()].join(' ') };
  }

  const keep: Copies['keep'] = async (address, response, wanted) => {
    const content = await response.arrayBuffer();
    const digest = await digestOf(content);
    if (wanted !== undefined && wanted !== digest) return digest;
    const found = await stored(address);
    if (found?.headers.get(own.digest) === digest) {
      await confirm(address, found);
      return digest;
    }
    const headers = lastingHeaders(response.headers, isPage(response.headers));
    const page = isPage(headers) ? await withoutParts(new TextDecoder().decode(content)) : undefined;
    const form = isText(headers.get('content-type')) ? 'gzip' : 'plain';
    const body = form === 'gzip' ? await compressed(page?.lean ?? content) : content;
    const about = { digest, bytes: String(body.byteLength), form, parts: page?.names ?? '' };
    for (const [name, value] of Object.entries(about)) headers.set(own[name as keyof typeof own], value);
    await put(address, body, headers);
    return digest;
  };

  return {
    areDeclined,
    find,
    whole,
    keep,
    addresses: async () => {
      if (!(await caches.has(keptCache))) return new Set();
      const requests = await (await caches.open(keptCache)).keys();
      return new Set(requests.map(({ url }) => new URL(url).pathname));
    },
    remove: async (address) => {
      await (await caches.open(keptCache)).delete(address);
    },
  };
}
