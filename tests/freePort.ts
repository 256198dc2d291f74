import { createServer } from 'node:net';

/** A port of this machine on which nothing listens. */
export const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer().on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });
