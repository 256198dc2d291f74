/** A framed page, as far as the bridge looks at one, and the page round it, which writes down what it is told. */
export function frame({ hash = '', height = 500.2, search = '' } = {}) {
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const box = { height };
  let painted: (() => void) | undefined;
  const figure = { dataset: { figure: 'hold' } };
  const document = Object.assign(new EventTarget(), {
    readyState: 'loading',
    body: { getBoundingClientRect: () => ({ height: box.height }) },
    documentElement: { dataset: {}, clientWidth: 645 },
    querySelector: (selector: string) => (selector === '[data-figure]' ? figure : null),
  });
  const window = Object.assign(new EventTarget(), {
    document,
    parent: parent as unknown,
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
    told,
    ready: (state: 'interactive' | 'complete') => {
      document.readyState = state;
      document.dispatchEvent(new Event('readystatechange'));
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
      held = {},
    ) => {
      const event = new Event('click', { cancelable: true });
      Object.defineProperty(event, 'target', { value: { closest: () => link } });
      document.dispatchEvent(Object.assign(event, held));
      return event;
    },
  };
}
