import { expect, type Page, test } from '@playwright/test';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { openLive } from './live.ts';

/** Phones with the bars of their browser, a tablet, and two laptops; and the figures that do not fit each of them yet. */
const windows: readonly (readonly [width: number, height: number, notYet: readonly FigureId[]])[] = [
  [360, 616, []],
  [390, 664, []],
  [768, 900, []],
  [1280, 680, []],
  [1440, 780, []],
];

/** What has to be on the screen together, and where it ends below the top of the window. */
const lowest = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const figure = document.querySelector('figure[data-figure]')!;
    const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const first = (selector: string) => [...figure.querySelectorAll(selector)].find(isShown);
    const parts: Record<string, Element | null | undefined> = {
      question: document.querySelector('h1'),
      picture: first('[data-part="lead"] svg'),
      reading: first('.figure-summary'),
      play: first('[data-play]'),
      control: first(
        '.main-action, .next-steps button:not(.quiet), .settings :is(input[type="range"], select)',
      ),
    };
    return Object.fromEntries(
      Object.entries(parts).flatMap(([name, element]) =>
        element ? [[name, Math.round(bottomOf(element))]] : [],
      ),
    );
  });

for (const [width, height, notYet] of windows)
  test(`in a window of ${width} by ${height} a figure’s picture and its first control are on the screen together`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    const found: Record<string, Record<string, number>> = {};
    for (const id of figureIds) {
      await openLive(page, `/figures/${id}/`);
      await page.evaluate(() => window.scrollTo(0, 0));
      found[id] = await lowest(page);
      expect(Object.keys(found[id]!), `${id} has a picture, words and a control`).toEqual(
        expect.arrayContaining(['question', 'picture', 'reading', 'control']),
      );
    }
    const below = figureIds.filter((id) => Object.values(found[id]!).some((bottom) => bottom > height));
    expect(below, JSON.stringify(found)).toEqual(notYet);
  });
