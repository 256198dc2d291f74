import { createRequire } from 'node:module';

/** What encodes and decodes videos, as browsers have it. */
export type WebCodecs = Pick<
  typeof globalThis,
  'EncodedVideoChunk' | 'VideoDecoder' | 'VideoEncoder' | 'VideoFrame'
>;

/**
 * What is installed with everything else, on Linux x64; and what chooses among systems, where somebody has installed that, for not every
 * registry has its parts for every system.
 */
export const encoder = '@napi-rs/webcodecs-linux-x64-gnu';
const whole = '@napi-rs/webcodecs';
const version = '1.3.1';

const require = createRequire(import.meta.url);

/** @throws Error that says what to do where nothing here encodes videos */
export function loadCodecs(load: (name: string) => unknown = require): WebCodecs {
  const failures: string[] = [];
  for (const name of [encoder, whole])
    try {
      return load(name) as WebCodecs;
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message.split('\n')[0]}`);
    }
  throw new Error(
    [
      `Nothing here encodes videos (${process.platform} ${process.arch}).`,
      ...failures,
      `Run npm ci on Linux x64, or npm install --no-save ${whole}@${version} elsewhere.`,
      'The site is whole without videos: npm run deploy publishes it so with --without-clips.',
    ].join('\n'),
  );
}
