import type { IncomingHttpHeaders } from 'node:http';

/** What a server said, as it came over the wire: nothing is unpacked or followed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, so that a header which came twice is seen twice. */
  readonly raw: readonly string[];
  readonly body: Buffer;
}
