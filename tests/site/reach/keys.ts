import { expect, type Locator, type Page } from '@playwright/test';

/** A walk through a figure with Tab alone. The elements passed stay in the page, in the order of the walk. */
interface Walk {
  expected: Element[];
  walked: Element[];
}

export interface Stop {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  /** Whether the reader sees where the focus is, and that place is in the window. */
  readonly marked: boolean;
}

const inFigure = 'figure[data-figure]';
/** More stops than this before a figure or in it are a fault in themselves. */
const maxStops = 90;

/** Runs in the page: notes where the focus is, if it is in the figure. */
function note(figure: string): Stop | null {
  const { walked } = window as unknown as Walk;
  const one = document.activeElement;
  if (one === null || one.closest(figure) === null) return null;
  walked.push(one);
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const { top, bottom } = one.getBoundingClientRect();
  const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return {
    tag: one.tagName.toLowerCase(),
    type: (one as HTMLInputElement).type ?? '',
    name: (one.getAttribute('name') || one.id || one.textContent || '').trim().slice(0, 40),
    marked: drawn && bottom > 0 && top < innerHeight,
  };
}

/** Runs in the page: what can be worked as the figure begins, and its settings. */
function begin(figure: string) {
  // Tab stops once in a group of radio buttons, at the one that is chosen.
  const named = `${figure} :is(button, select, summary, input:not([type="radio"]:not(:checked)))`;
  const controls = [...document.querySelectorAll(named)];
  const expected = controls.filter((one) => one.checkVisibility() || one.closest('.further') !== null);
  Object.assign(window, { expected, walked: [] } satisfies Walk);
}

/** From the top of the page to the end of the figure, stopping at each control. */
export async function* walk(page: Page): AsyncGenerator<Stop> {
  await page.evaluate(begin, inFigure);
  let entered = false;
  for (let step = 0; step < maxStops; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(note, inFigure);
    if (stop === null && entered) return;
    entered ||= stop !== null;
    if (stop !== null) yield stop;
  }
  throw new Error(`Tab does not come out of the figure within ${maxStops} stops`);
}

/** Runs in the page: controls that Tab did not reach although they stayed in the page, and places where the order was broken. */
export const missedBy = (page: Page) =>
  page.evaluate(() => {
    const { expected, walked } = window as unknown as Walk;
    const describe = (what: string) => (one: Element) => `${what}: ${one.outerHTML.slice(0, 80)}`;
    const after = Node.DOCUMENT_POSITION_FOLLOWING;
    return [
      ...expected.filter((one) => one.isConnected && !walked.includes(one)).map(describe('missed')),
      ...walked
        .filter((one, at) => {
          const before = walked[at - 1];
          return before?.isConnected && one.isConnected && !(before.compareDocumentPosition(one) & after);
        })
        .map(describe('out of order')),
    ];
  });

/** Presses a key on what has the focus, which keeps it; and hears one sentence of what that did. */
export async function pressAndHear(figure: Locator, key: string, what: string) {
  const page = figure.page();
  const held = await page.evaluateHandle(() => document.activeElement);
  const announcement = figure.locator('[data-announcement][role=status]');
  const before = (await announcement.textContent()) ?? '';
  await page.keyboard.press(key);
  // As soon as it is there: a figure has many controls, and each is silent for a while.
  const sentence = await announcement.evaluate(sentenceAfter, before);
  expect(sentence, `${what}: a sentence tells what ${key} did`).toMatch(/\S/);
  expect(await held.evaluate((one) => one === document.activeElement), `${what} keeps the focus`).toBe(true);
}

/** Runs in the page: the next text that is another, or none where it does not come. */
async function sentenceAfter(place: Element, before: string): Promise<string> {
  const until = performance.now() + 10_000;
  while (place.textContent === before && performance.now() < until)
    await new Promise((next) => setTimeout(next, 20));
  return place.textContent === before ? '' : (place.textContent ?? '');
}
