import { createServer } from 'node:http';

/** Somebody else’s page with one frame in it, served from an origin of its own, as WordPress frames what is pasted. */
const page = (framed: string, attributes: string) => `<!doctype html>
<title>A page elsewhere</title>
<style>body { margin: 0 } iframe { border: 0; width: 800px; height: 600px }</style>
<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
</script>
<iframe src="${framed}" title="Figure" ${attributes}></iframe>`;

export interface Host {
  /** The address of a page that frames another. */
  readonly framing: (framed: string, attributes: string) => string;
  readonly close: () => void;
}

export async function openHost(): Promise<Host> {
  const server = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://127.0.0.1');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page(searchParams.get('framed') ?? '', searchParams.get('attributes') ?? ''));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  const { port } = server.address() as { port: number };
  return {
    framing: (framed, attributes) =>
      `http://127.0.0.1:${port}/?${new URLSearchParams({ framed, attributes })}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
