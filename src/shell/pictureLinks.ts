import { isPlainKey } from '../dom/keys.ts';

/** The link that a key leads to, from the nth of so many; it stays at either end. */
const keys: Readonly<Record<string, (nth: number, last: number) => number>> = {
  ArrowDown: (nth) => nth + 1,
  ArrowRight: (nth) => nth + 1,
  ArrowUp: (nth) => nth - 1,
  ArrowLeft: (nth) => nth - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** For the one step that Tab takes: by then the picture may be another, and without this script each link is a stop. */
function skipOthers(links: readonly Element[], at: Element): void {
  const others = links.filter((link) => link !== at);
  for (const link of others) link.setAttribute('tabindex', '-1');
  const restore = () => {
    for (const link of others) link.removeAttribute('tabindex');
  };
  at.addEventListener('blur', restore, { once: true });
}

/**
 * Makes the links of each live picture one stop of the keyboard, as the parts of a composite widget are by the ARIA Authoring
 * Practices: Tab leads in and out, arrow keys from link to link, Home and End to the first and the last. The island of a
 * figure whose picture has links imports this.
 */
function onKey(event: KeyboardEvent): void {
  const link = (event.target as Element).closest<SVGElement>('[data-live] svg a');
  const links = [...(link?.ownerSVGElement?.querySelectorAll<SVGElement>('a') ?? [])];
  if (link === null || !isPlainKey(event)) return;
  if (event.key === 'Tab') skipOthers(links, link);
  const next = keys[event.key]?.(links.indexOf(link), links.length - 1);
  if (next === undefined) return;
  event.preventDefault();
  links[next]?.focus();
}

/** Whoever sees the focus is told of the keys. Here, for every page carries the style sheets and few have such a picture. */
const hint = `[data-live] [data-picture]:has(a:focus-visible) {
  position: relative;
  &::after {
    content: "Arrow keys lead from row to row" / "";
    position: absolute;
    right: 0;
    bottom: 0;
    padding: 0.2em 0.6em;
    border: 1px solid var(--rule-strong);
    background: var(--paper);
    font-size: var(--size-down);
  }
  &[data-picture="wide"]::after {
    inset: 100% 0 auto auto;
  }
}`;

// The server has no page.
if (!import.meta.env.SSR) {
  document.addEventListener('keydown', onKey);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hint);
  document.adoptedStyleSheets.push(sheet);
}
