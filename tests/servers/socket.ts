import { connect } from 'node:net';
import type { Answer } from './answer.ts';

const limitMilliseconds = 20_000;

function answerIn(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString('latin1')
    .split('\r\n');
  const headers = lines.map((line) => /^([^:]*): ?(.*)$/.exec(line)?.slice(1) ?? [line, '']);
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers.map(([name, value]) => [name!.toLowerCase(), value])),
    raw: headers.flat(),
    body: end < 0 ? Buffer.alloc(0) : bytes.subarray(end + 4),
  };
}

/** Asks for a target as it is written: an HTTP client would tidy some, and refuse to send others. */
export const socketAskerOf =
  (port: number) =>
  (target: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const parts: Buffer[] = [];
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
      );
      socket.setTimeout(limitMilliseconds, () =>
        socket.destroy(new Error(`no answer within ${limitMilliseconds} ms: ${JSON.stringify(target)}`)),
      );
      socket.on('data', (part) => parts.push(part));
      socket.on('error', reject);
      socket.on('close', () => resolve(answerIn(Buffer.concat(parts))));
    });
