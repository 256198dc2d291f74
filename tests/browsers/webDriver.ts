import type { Driver } from './driver.ts';

/** WebDriver over plain requests. */
export interface Session extends Driver {
  readonly end: () => Promise<void>;
}

/** The key under which WebDriver names an element; the standard fixes it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

type Element = Readonly<Record<typeof elementKey, string>>;

interface Failure {
  readonly error: string;
  readonly message: string;
}

/** Keys that are no letters, as the standard numbers them. */
const named: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

const strokeOf = (key: string) => ['keyDown', 'keyUp'].map((type) => ({ type, value: named[key] ?? key }));

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

/**
 * @param server the address of a WebDriver, which starts a browser
 * @param printing how that prints, or why it does not
 */
export async function driverOf(
  server: string,
  capabilities: unknown,
  printing: Driver['print'],
): Promise<Session> {
  const { sessionId } = (await send(`${server}/session`, 'POST', { capabilities })) as { sessionId: string };
  const session = `${server}/session/${sessionId}`;
  const post = (command: string, body?: unknown) => send(`${session}/${command}`, 'POST', body);
  const find = async (using: 'css selector' | 'xpath', value: string) =>
    (await post('element', { using, value })) as Element;
  return {
    open: async (url) => void (await post('url', { url })),
    enter: async (selector) => void (await post('frame', { id: await find('css selector', selector) })),
    leave: async () => void (await post('frame', { id: null })),
    click: async (path) => {
      const element = await find('xpath', path);
      // The driver of WebKit brings it only as far as the edge of the window, below which a bar of the page may lie.
      await post('execute/sync', {
        script: "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
        args: [element],
      });
      await post(`element/${element[elementKey]}/click`);
    },
    press: async (...keys) =>
      void (await post('actions', {
        actions: [{ type: 'key', id: 'keyboard', actions: keys.flatMap(strokeOf) }],
      })),
    print: printing,
    run: async <T>(script: string) => (await post('execute/sync', { script, args: [] })) as T,
    end: async () => void (await send(session, 'DELETE')),
  };
}
