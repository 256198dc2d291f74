import { asksForHeight, heightProtocols, secretIn, stateOf, stateType } from './messages.ts';

type Framed = Window & Pick<typeof globalThis, 'ResizeObserver'>;

/** Tells the page round the frame how high the figure is and what the reader asks it. */
export function report(window: Framed): void {
  const { document, location, parent } = window;
  if (parent === window) return;
  const secret = secretIn(location.hash);
  // Who the parent is cannot be known, and nothing that is told is secret.
  const post = (message: unknown) => parent.postMessage(message, '*');

  let told = 0;
  // What the content takes, never what the frame gives: a height that follows the frame’s own would never rest.
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const tell = () => {
    told = height();
    for (const protocol of Object.values(heightProtocols)) {
      const message = protocol({ height: told, href: location.href, secret });
      if (message !== undefined) post(message);
    }
  };

  // An observer speaks first when the page is painted, with its style sheets. A frame out of sight is not painted:
  // it tells its height once it has loaded.
  const onReadyState: Readonly<Record<string, () => void>> = {
    interactive: () => new window.ResizeObserver(() => height() !== told && tell()).observe(document.body),
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
