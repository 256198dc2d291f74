import { request } from 'node:http';
import type { Answer } from './answer.ts';
import { socketAskerOf } from './socket.ts';

export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Ask {
  (path: string, question?: Question): Promise<Answer>;
  /** Asks for a target that no client would send so. */
  readonly overSocket: (target: string) => Promise<Answer>;
}

const limitMilliseconds = 20_000;

const clientOf =
  (port: number) =>
  (path: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          headers: { Origin: 'null', ...headers },
          timeout: limitMilliseconds,
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              raw: response.rawHeaders,
              body: Buffer.concat(parts),
            }),
          );
        },
      );
      asked.on('timeout', () =>
        asked.destroy(new Error(`no answer within ${limitMilliseconds} ms: ${path}`)),
      );
      asked.on('error', reject);
      asked.end();
    });

/** Asks a server of this machine as a frame without an origin would. */
export const askerOf = (port: number): Ask =>
  Object.assign(clientOf(port), { overSocket: socketAskerOf(port) });

/** Every value of a header, one for each time it came. */
export const valuesOf = ({ raw }: Answer, name: string): string[] =>
  raw.flatMap((each, index) =>
    index % 2 === 0 && each.toLowerCase() === name.toLowerCase() ? [raw[index + 1]!] : [],
  );
