/** WebDriver over plain requests: of its commands, those that are needed here. */
export interface Driver {
  readonly open: (address: string) => Promise<void>;
  /** Goes into the frame that a selector finds in the page, whatever its origin. */
  readonly enter: (selector: string) => Promise<void>;
  /** Goes back to the page that holds the frames. */
  readonly leave: () => Promise<void>;
  /** Clicks the first element of an XPath, as a hand would. */
  readonly click: (path: string) => Promise<void>;
  /** Runs the body of a function where the driver is, and gives what it returns. */
  readonly run: <T>(body: string) => Promise<T>;
  readonly end: () => Promise<void>;
}

/** The key under which WebDriver names an element; the standard fixes it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Element = Readonly<Record<typeof elementKey, string>>;

interface Failure {
  readonly error: string;
  readonly message: string;
}

const limitMilliseconds = 60_000;

async function send(url: string, method: 'POST' | 'DELETE', body: unknown = {}): Promise<unknown> {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(limitMilliseconds),
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as Failure;
  throw new Error(`${method} ${new URL(url).pathname}: ${error}: ${message}`);
}

/** @param server the address of a WebDriver, which starts a browser */
export async function driverOf(server: string, capabilities: unknown): Promise<Driver> {
  const { sessionId } = (await send(`${server}/session`, 'POST', { capabilities })) as { sessionId: string };
  const session = `${server}/session/${sessionId}`;
  const post = (command: string, body?: unknown) => send(`${session}/${command}`, 'POST', body);
  const find = async (using: 'css selector' | 'xpath', value: string) =>
    (await post('element', { using, value })) as Element;
  return {
    open: async (url) => void (await post('url', { url })),
    enter: async (selector) => void (await post('frame', { id: await find('css selector', selector) })),
    leave: async () => void (await post('frame', { id: null })),
    click: async (path) => void (await post(`element/${(await find('xpath', path))[elementKey]}/click`)),
    run: async <T>(script: string) => (await post('execute/sync', { script, args: [] })) as T,
    end: async () => void (await send(session, 'DELETE')),
  };
}
