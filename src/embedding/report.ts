import { collapsing } from './collapse.ts';
import { heightProtocols, isHeightRequest, secretIn, stateOf, stateType } from './messages.ts';

type Framed = Window & Pick<typeof globalThis, 'ResizeObserver'>;

/**
 * Measures as if there were no scrollbar: a frame that is too low has one, which takes width; a narrower picture is lower,
 * and a height reported then would keep the scrollbar there.
 */
function withoutScrollbar<T>({ document, innerWidth }: Window, measure: () => T): T {
  const { style, clientWidth } = document.documentElement;
  if (clientWidth >= innerWidth) return measure();
  style.setProperty('overflow', 'hidden');
  const measured = measure();
  style.removeProperty('overflow');
  return measured;
}

/** A page that has not resized the frame by now never will, and the reader has to scroll. */
const growTimeoutMs = 500;

/** Reports the height and the state of the figure to the page around the frame. */
export function reportToParent(window: Framed): void {
  const { document, location, parent } = window;
  if (parent === window) return;
  const secret = secretIn(location.hash);
  // The origin of the parent cannot be known, and nothing in these messages is secret.
  const post = (message: unknown) => parent.postMessage(message, '*');

  /** Until the page has given the frame its new height, a scrollbar would flash up and take width. */
  let growTimer: ReturnType<typeof setTimeout> | undefined;
  const endGrowing = () => {
    clearTimeout(growTimer);
    delete document.documentElement.dataset.growing;
  };
  const startGrowing = () => {
    clearTimeout(growTimer);
    document.documentElement.dataset.growing = '';
    growTimer = setTimeout(endGrowing, growTimeoutMs);
  };

  let reportedHeight = 0;
  // The height of the content, never that of the frame: a height that follows the frame's own would never settle.
  // A frame that is removed while it loads, or asked too early, has no content yet.
  const content = () => document.body as HTMLElement | null;
  const height = () =>
    withoutScrollbar(window, () => Math.ceil(content()?.getBoundingClientRect().height ?? 0));
  const fit = collapsing(window, height);
  const fittedHeight = () => {
    fit();
    return height();
  };
  const reportHeight = (now = fittedHeight()) => {
    if (content() === null) return;
    if (now > reportedHeight && now > window.innerHeight) startGrowing();
    reportedHeight = now;
    for (const protocol of Object.values(heightProtocols)) {
      const message = protocol({ height: reportedHeight, href: location.href, secret });
      if (message !== undefined) post(message);
    }
  };

  const reportIfNew = () => {
    const now = fittedHeight();
    if (now !== reportedHeight) reportHeight(now);
  };
  // A scrollbar that the frame no longer needs stays until the content is measured without it.
  window.addEventListener('resize', () => {
    endGrowing();
    reportIfNew();
  });

  // // An observer fires first when the page is painted, with its style sheets. A frame out of view is not painted:
  // it reports its height once it has loaded.
  const onReadyState: Readonly<Record<string, () => void>> = {
    interactive: () => {
      const observer = new window.ResizeObserver(reportIfNew);
      const body = content();
      if (body !== null) observer.observe(body);
    },
    complete: reportHeight,
  };
  document.addEventListener('readystatechange', () => onReadyState[document.readyState]?.());

  window.addEventListener('message', ({ source, data }) => {
    if (source === parent && isHeightRequest(data, secret)) reportHeight();
  });

  window.addEventListener(stateType, (event) => {
    const figure = document.querySelector<HTMLElement>('[data-figure]')?.dataset.figure;
    if (figure !== undefined) post(stateOf(figure, (event as CustomEvent<string>).detail));
  });
}
