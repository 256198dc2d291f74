/** What a framed figure and the page round it say to each other, and what else a figure says for hosts of other makes. */

export const heightType = 'beyond-failure:height';
export const stateType = 'beyond-failure:state';
export const requestType = 'beyond-failure:request';

const version = 1;

export interface HeightMessage {
  readonly type: typeof heightType;
  readonly version: typeof version;
  /** In CSS pixels. */
  readonly height: number;
}

export interface StateMessage {
  readonly type: typeof stateType;
  readonly version: typeof version;
  /** The id of the figure. */
  readonly figure: string;
  /** What the reader asks it, as the query of its address. */
  readonly query: string;
}

/** A page asks for the height, for it may have begun to listen after the frame first told it. */
export const request = { type: requestType, version };

export const stateOf = (figure: string, query: string): StateMessage => ({
  type: stateType,
  version,
  figure,
  query,
});

/** What is known where a height is told. */
export interface Told {
  readonly height: number;
  /** The address of the framed page. */
  readonly href: string;
  /** What WordPress wrote behind the address; it hides the frame until a message carries it back. */
  readonly secret: string | undefined;
}

/** One row for each kind of host that listens for a height. */
export const heightProtocols: Readonly<Record<string, (told: Told) => unknown>> = {
  own: ({ height }): HeightMessage => ({ type: heightType, version, height }),
  WordPress: ({ height, secret }) => secret && { message: 'height', value: height, secret },
  AMP: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
  'Embedly and Medium': ({ height, href }) => JSON.stringify({ src: href, context: 'iframe.resize', height }),
  'learning platforms': ({ height }) => ({ subject: 'lti.frameResize', height }),
};

/** Asks WordPress to follow a link: its frames may open nothing themselves. */
export const linkMessage = (href: string, secret: string) => ({ message: 'link', value: href, secret });

export const secretIn = (fragment: string): string | undefined =>
  /^#\?(?:.*&)?secret=([A-Za-z0-9]+)/.exec(fragment)?.[1];

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields =>
  typeof data === 'object' && data !== null ? (data as Fields) : {};

/** Whether a message from the page round the frame asks how high the figure is: in our words, or in those of WordPress. */
export function asksForHeight(data: unknown, secret: string | undefined): boolean {
  const { type, version: said, message, secret: theirs } = fieldsOf(data);
  return (
    (type === requestType && said === version) ||
    (message === 'ready' && secret !== undefined && theirs === secret)
  );
}

export function heightIn(data: unknown): number | undefined {
  const { type, version: said, height } = fieldsOf(data);
  const known = type === heightType && said === version && typeof height === 'number' && height > 0;
  return known && Number.isFinite(height) ? height : undefined;
}

export function stateIn(data: unknown): StateMessage | undefined {
  const { type, version: said, figure, query } = fieldsOf(data);
  const known = type === stateType && said === version;
  return known && typeof figure === 'string' && typeof query === 'string'
    ? stateOf(figure, query)
    : undefined;
}
