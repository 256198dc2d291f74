import { createServer } from 'node:http';

const attribute = (text: string) => text.replaceAll('"', '&quot;');

/** Somebody else’s page with one frame in it, served from an origin of its own, as WordPress frames what is pasted. */
const page = (framed: string, attributes: string) => `<!doctype html>
<title>A page elsewhere</title>
<style>body { margin: 0 } iframe { border: 0; width: 800px; height: 600px }</style>
<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>
<iframe src="${attribute(framed)}" title="Figure" ${attributes}></iframe>`;

export interface Host {
  /** The address of a page that frames another. */
  readonly framing: (framed: string, attributes: string) => string;
  /** The address of a page that frames a page of the site, in which no script runs; the page around it sees into it. */
  readonly withoutScript: (path: string) => string;
  readonly close: () => void;
}

const framingPath = '/framing';

/** @param site the origin of the site, whose pages it hands on at their own paths, without the policy that they are served with */
export async function openHost(site: string): Promise<Host> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    if (pathname === framingPath) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(page(searchParams.get('framed') ?? '', searchParams.get('attributes') ?? ''));
    }
    const answer = await fetch(site + url);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as { port: number };
  const own = `http://127.0.0.1:${port}`;
  const framing = (framed: string, attributes: string) =>
    `${own}${framingPath}?${new URLSearchParams({ framed, attributes })}`;
  return {
    framing,
    withoutScript: (path) => framing(own + path, 'sandbox="allow-same-origin"'),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
