/** A framed page, as far as the bridge looks at one, and the page around it, which writes down what it is told. */
export function frame({ hash = '', height = 500.2, search = '' } = {}) {
  const posted: unknown[] = [];
  const opened: { href: string; opener: unknown }[] = [];
  const parent = { postMessage: (message: unknown) => posted.push(message) };
  const box = { height, byBar: 0 };
  const root = {
    dataset: {} as DOMStringMap,
    clientWidth: 645,
    style: {
      overflow: undefined as string | undefined,
      setProperty(_: 'overflow', value: string) {
        this.overflow = value;
      },
      removeProperty(_: 'overflow') {
        this.overflow = undefined;
      },
    },
  };
  let painted: (() => void) | undefined;
  const figure = { dataset: { figure: 'hold' } };
  const document = Object.assign(new EventTarget(), {
    readyState: 'loading',
    body: {
      getBoundingClientRect: () => ({
        height: box.height + (root.style.overflow === undefined ? 0 : box.byBar),
      }),
    },
    documentElement: root,
    querySelector: (selector: string) => (selector === '[data-figure]' ? figure : null),
  });
  const window = Object.assign(new EventTarget(), {
    document,
    innerWidth: 645,
    innerHeight: 600,
    parent: parent as unknown,
    open: (href: string) => {
      const one = { href, opener: {} as unknown };
      opened.push(one);
      return one;
    },
    location: {
      hash,
      search,
      host: 'site.example',
      href: `https://site.example/embed/hold/${search}${hash}`,
    },
    ResizeObserver: class {
      constructor(seen: () => void) {
        painted = seen;
      }
      observe() {}
    },
  });
  return {
    window: window as unknown as Window & Pick<typeof globalThis, 'ResizeObserver'>,
    parent,
    document,
    posted,
    opened,
    root,
    ready: (state: 'interactive' | 'complete') => {
      document.readyState = state;
      document.dispatchEvent(new Event('readystatechange'));
    },
    /** The frame is too low: a bar to scroll by takes width, without which the content would be so much higher. */
    scrolls: (byBar: number) => {
      box.byBar = byBar;
      root.clientWidth = 633;
    },
    paintedAt: (to: number) => {
      box.height = to;
      painted?.();
    },
    hear: (data: unknown, source: unknown = parent) =>
      window.dispatchEvent(Object.assign(new Event('message'), { data, source })),
    /** A press on a link, told in the words of a press that a browser would tell. */
    press: (
      link: { host?: string; href?: string; search?: string; dataset: DOMStringMap } | null,
      { type = 'click', ...held }: { type?: 'click' | 'auxclick'; [key: string]: unknown } = {},
    ) => {
      const event = new Event(type, { cancelable: true });
      Object.defineProperty(event, 'target', { value: { closest: () => link } });
      document.dispatchEvent(Object.assign(event, held));
      return event;
    },
  };
}
