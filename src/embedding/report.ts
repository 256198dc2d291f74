import { folding } from './fold.ts';
import { asksForHeight, heightProtocols, secretIn, stateOf, stateType } from './messages.ts';

type Framed = Window & Pick<typeof globalThis, 'ResizeObserver'>;

/**
 * Measures as if there were no bar to scroll by: a frame that is too low has one, it takes width, a picture of less width
 * is less high, and a height told so would keep the bar there.
 */
function withoutBar<T>({ document, innerWidth }: Window, measure: () => T): T {
  const { style, clientWidth } = document.documentElement;
  if (clientWidth >= innerWidth) return measure();
  style.setProperty('overflow', 'hidden');
  const measured = measure();
  style.removeProperty('overflow');
  return measured;
}

/** A page that has not followed by now follows no more, and the reader has to scroll. */
const longestMs = 500;

/** Tells the page round the frame how high the figure is and what the reader asks it. */
export function report(window: Framed): void {
  const { document, location, parent } = window;
  if (parent === window) return;
  const secret = secretIn(location.hash);
  // Who the parent is cannot be known, and nothing that is told is secret.
  const post = (message: unknown) => parent.postMessage(message, '*');

  /** Until the page has given the frame its new height, a bar to scroll by would flash up and take width. */
  let growing: ReturnType<typeof setTimeout> | undefined;
  const grown = () => {
    clearTimeout(growing);
    delete document.documentElement.dataset.growing;
  };
  const grow = () => {
    clearTimeout(growing);
    document.documentElement.dataset.growing = '';
    growing = setTimeout(grown, longestMs);
  };

  let told = 0;
  // What the content takes, never what the frame gives: a height that follows the frame’s own would never rest.
  // A frame that is taken away while it arrives, or asked too early, has no content yet.
  const content = () => document.body as HTMLElement | null;
  const height = () => withoutBar(window, () => Math.ceil(content()?.getBoundingClientRect().height ?? 0));
  const fit = folding(window, height);
  const fitted = () => {
    fit();
    return height();
  };
  const tell = (now = fitted()) => {
    if (content() === null) return;
    if (now > told && now > window.innerHeight) grow();
    told = now;
    for (const protocol of Object.values(heightProtocols)) {
      const message = protocol({ height: told, href: location.href, secret });
      if (message !== undefined) post(message);
    }
  };

  const tellIfNew = () => {
    const now = fitted();
    if (now !== told) tell(now);
  };
  // A bar that the frame no longer needs stays until it is looked at, for with it the content is higher.
  window.addEventListener('resize', () => {
    grown();
    tellIfNew();
  });

  // An observer speaks first when the page is painted, with its style sheets. A frame out of sight is not painted:
  // it tells its height once it has loaded.
  const onReadyState: Readonly<Record<string, () => void>> = {
    interactive: () => {
      const observer = new window.ResizeObserver(tellIfNew);
      const body = content();
      if (body !== null) observer.observe(body);
    },
    complete: tell,
  };
  document.addEventListener('readystatechange', () => onReadyState[document.readyState]?.());

  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data, secret)) tell();
  });

  window.addEventListener(stateType, (event) => {
    const figure = document.querySelector<HTMLElement>('[data-figure]')?.dataset.figure;
    if (figure !== undefined) post(stateOf(figure, (event as CustomEvent<string>).detail));
  });
}
