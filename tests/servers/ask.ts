import { type IncomingHttpHeaders, request } from 'node:http';

/** What a server said, as it came over the wire: nothing is unpacked or followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, so that a header which came twice is seen twice. */
  readonly raw: readonly string[];
  readonly body: Buffer;
}

export interface Question {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
}

export type Ask = (path: string, question?: Question) => Promise<Answer>;

const limitMilliseconds = 20_000;

/** Asks a server of this machine as a frame without an origin would. */
export const askerOf =
  (port: number): Ask =>
  (path, { method = 'GET', headers = {} } = {}) =>
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

/** Every value of a header, one for each time it came. */
export const valuesOf = ({ raw }: Answer, name: string): string[] =>
  raw.flatMap((each, index) =>
    index % 2 === 0 && each.toLowerCase() === name.toLowerCase() ? [raw[index + 1]!] : [],
  );
