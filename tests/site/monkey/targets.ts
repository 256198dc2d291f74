import type { Page } from '@playwright/test';

/** Where something lies in the window, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const picture = '[data-picture] svg';
/** Whatever can be pressed or slid. A list of choices opens a window of the system, which has no place in a page. */
export const handles = 'button, input, summary, a[href], [tabindex="0"]';
export const sliders = 'input[type=range]';

/**
 * One of the things of a kind that can be seen, brought into the window. While a dialog is open there is nothing beside
 * it.
 *
 * @param share which one, from the first (0) to the last (1)
 */
export async function boxOf(page: Page, kind: string, share: number): Promise<Box | undefined> {
  const found = await page.evaluate(
    ({ kind, share }) => {
      const root =
        document.querySelector('dialog:modal') ?? document.querySelector('figure[data-figure]') ?? document;
      const seen = [...root.querySelectorAll(kind)].filter((one) => one.getClientRects().length > 0);
      const one = seen[Math.floor(share * seen.length)];
      if (one === undefined) return undefined;
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    },
    { kind, share },
  );
  return found;
}

/** Words for what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return 'nothing';
    return `${one.tagName.toLowerCase()} ${one.getAttribute('name') || one.id || one.textContent?.trim().slice(0, 30)}`.trim();
  });
