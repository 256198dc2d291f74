import type { MachineName } from '../identity/site.ts';

// The messages between a framed figure and the page around it, and those that other kinds of host listen for.

export const heightType = 'beyond-failure:height' satisfies `${MachineName}:${string}`;
export const stateType = 'beyond-failure:state' satisfies `${MachineName}:${string}`;
export const requestType = 'beyond-failure:request' satisfies `${MachineName}:${string}`;

/** Rises when an old reader would misunderstand a message. */
export const version = 1;

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

/** A page asks for the height, as it may have begun to listen after the frame first reported it. */
export const heightRequest = { type: requestType, version };

export const stateOf = (figure: string, query: string): StateMessage => ({
  type: stateType,
  version,
  figure,
  query,
});

/** What a height message is made of. */
export interface HeightReport {
  readonly height: number;
  /** The address of the framed page. */
  readonly href: string;
  /** What WordPress wrote behind the address; it hides the frame until a message carries it back. */
  readonly secret: string | undefined;
}

/** One row for each kind of host that listens for a height. */
export const heightProtocols: Readonly<Record<string, (report: HeightReport) => unknown>> = {
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

/** What is in a message of ours of one type; nothing is in any other. */
function fieldsOfType(data: unknown, type: string): Fields {
  const fields: Fields = Object(data);
  return fields.type === type && fields.version === version ? fields : {};
}

/** Whether a message from the page around the frame asks for the height: in our protocol, or in that of WordPress. */
export function isHeightRequest(data: unknown, secret: string | undefined): boolean {
  const { message, secret: messageSecret }: Fields = Object(data);
  return (
    fieldsOfType(data, requestType).type !== undefined ||
    (message === 'ready' && secret !== undefined && messageSecret === secret)
  );
}

export function heightIn(data: unknown): number | undefined {
  const height = fieldsOfType(data, heightType).height as number;
  return Number.isFinite(height) && height > 0 ? height : undefined;
}

export function stateIn(data: unknown): StateMessage | undefined {
  const message = fieldsOfType(data, stateType);
  return typeof message.figure === 'string' && typeof message.query === 'string'
    ? (message as unknown as StateMessage)
    : undefined;
}
