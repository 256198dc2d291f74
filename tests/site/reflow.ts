/** What of a page cannot be read: a sentence each. */
export interface Unreadable {
  readonly cut: string[];
  readonly overlapping: string[];
}

/**
 * Runs in the page. Words that a box cuts off, that reach out of the window or out of their button, and words that lie over
 * one another. Words in pictures are looked at elsewhere, and so is what scrolls by itself; a notice, and the opened list of
 * sections, stand over what is below them.
 */
export function unreadable(): Unreadable {
  interface Line {
    readonly words: string;
    readonly element: Element;
    readonly box: DOMRect;
  }
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest('svg, math, .visually-hidden, .skip, select, [popover], .figure-notice, .contents') ===
      null;
  const isSpoken = (element: Element): boolean =>
    getComputedStyle(element).clipPath !== 'none' ||
    (element.parentElement !== null && isSpoken(element.parentElement));
  const linesOf = (node: Text): Line[] => {
    const element = node.parentElement!;
    const words = node.data.trim().replace(/\s+/g, ' ').slice(0, 40);
    if (words === '' || !isSeen(element) || isSpoken(element)) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map((box) => ({ words: `${element.localName}.${element.className}: ${words}`, element, box }));
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    lines.push(...linesOf(node as Text));

  /** What must hold the words of an element: its button, and each box around it that cuts off. One that scrolls holds anything. */
  const holdersOf = (element: Element): Element[] => {
    const holders: Element[] = [];
    for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if ([overflowX, overflowY].some((value) => value === 'auto' || value === 'scroll')) return holders;
      if (at.localName === 'button' || overflowX === 'hidden' || overflowX === 'clip') holders.push(at);
    }
    return [...holders, document.documentElement];
  };
  const isOutside = (inner: DOMRect, holder: Element) => {
    const outer = holder.getBoundingClientRect();
    const [left, right] = holder === document.documentElement ? [0, innerWidth] : [outer.left, outer.right];
    // Letters reach less high than their box.
    const slack = inner.height / 5;
    return (
      inner.left < left - 1 ||
      inner.right > right + 1 ||
      (holder !== document.documentElement &&
        (inner.top < outer.top - slack || inner.bottom > outer.bottom + slack))
    );
  };
  const cut = lines.filter(({ element, box }) => holdersOf(element).some((holder) => isOutside(box, holder)));

  /** The part of a line that letters take up; lines of a paragraph are nearer to one another than their boxes are high. */
  const inkOf = ({ box: { left, right, top, bottom, height } }: Line) => ({
    left: left + 1,
    right: right - 1,
    top: top + 0.3 * height,
    bottom: bottom - 0.3 * height,
  });
  const byTop = lines.map((line) => ({ line, ink: inkOf(line) })).sort((a, b) => a.ink.top - b.ink.top);
  const overlapping = byTop.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of byTop.slice(index + 1)) {
      if (other.ink.top >= one.ink.bottom) break;
      if (other.ink.left < one.ink.right && one.ink.left < other.ink.right)
        found.push(`${one.line.words} | ${other.line.words}`);
    }
    return found;
  });
  const first = (found: string[]) => [...new Set(found)].slice(0, 8);
  return { cut: first(cut.map(({ words }) => words)), overlapping: first(overlapping) };
}

/**
 * Runs in the page: what of a figure cannot be read or worked, though nothing sticks out: words that scroll, and sliders too
 * short for a finger to tell their stops apart.
 */
export function cramped(): string[] {
  const minWidth = 120;
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
  const short = seen('figure input[type="range"]').filter((slider) => slider.clientWidth < minWidth);
  const cut = seen('figure .reading > p').filter(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
  );
  return [
    ...short.map(({ id, clientWidth }) => `${id} is ${clientWidth} px long`),
    ...cut.map(
      ({ textContent, scrollHeight, clientHeight }) =>
        `${scrollHeight} px of ${clientHeight}: ${textContent}`,
    ),
  ];
}

/** Runs in the page: everything that can be opened by a press is open. */
export function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const note of document.querySelectorAll<HTMLElement>('.note[popover], .definition')) {
    note.popover = 'manual';
    note.showPopover();
  }
}
