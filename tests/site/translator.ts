import type { Page } from '@playwright/test';

/** How translators of pages change what they translate. */
export const makes = ['wraps', 'replaces', 'merges', 'moves', 'flattens'] as const;
export type Make = (typeof makes)[number];

/** When one is at work: once before the figure runs, once after, or from the first on and at every change. */
export const times = ['before', 'after', 'throughout'] as const;
export type Time = (typeof times)[number];

declare global {
  interface Window {
    translatePage(): void;
  }
}

/** Runs in the page: makes capitals of all words, in the way of a translator, and leaves the numbers. */
function install({ make, throughout }: { make: Make; throughout: boolean }) {
  const translated = (text: string) => text.toUpperCase();
  const font = (...content: (Node | string)[]) => {
    const element = document.createElement('font');
    element.append(...content);
    return element;
  };
  const ways: Record<Make, (text: Text) => void> = {
    wraps: (text) => text.replaceWith(font(font(translated(text.data)))),
    replaces: (text) => text.replaceWith(translated(text.data)),
    merges: (text) => {
      text.data = translated(text.data);
      const parent = text.parentElement!;
      for (const node of [...parent.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
      parent.normalize();
    },
    moves: (text) => {
      const parent = text.parentElement!;
      text.replaceWith(font(font(translated(text.data))));
      // Other languages have another order of words: the last comes first, within what was wrapped.
      const inline = [...parent.children].filter(({ localName }) =>
        /^(span|a|button|label)$/.test(localName),
      );
      if (inline.length > 1) parent.prepend(font(inline.at(-1)!));
      // And it may take along the element in which the words stand.
      if (!parent.matches('a, span') || parent.parentElement!.localName === 'font') return;
      const around = font();
      parent.replaceWith(around);
      around.append(parent);
    },
    flattens: (text) => {
      // The whole of a line that holds nothing to press, as one text.
      const line = text.parentElement!.closest(
        'p, label, legend, li, dt, dd, h1, h2, h3, th, td, div, body',
      )!;
      const mixed = line.querySelector(':scope :not(span, em, strong, b, i, sup, sub)') !== null;
      const whole = mixed || /^(div|body)$/.test(line.localName) ? text : line;
      const words = translated(whole.textContent!);
      if (whole.textContent !== words) whole.textContent = words;
    },
  };
  const mine = (text: Text) =>
    text.data !== translated(text.data) &&
    text.isConnected &&
    !text.parentElement?.closest('svg, script, style, textarea, noscript, head');
  const translate = () => {
    if (document.body === null) return;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (mine(text)) ways[make](text);
  };
  window.translatePage = translate;
  if (throughout)
    new MutationObserver(translate).observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
    });
}

/** Has a translator at hand, or at work from the first on. Call before the page is opened. */
export const bringTranslator = (page: Page, make: Make, time: Time) =>
  page.addInitScript(install, { make, throughout: time === 'throughout' });
