import type { Browser, BrowserContext, Page } from '@playwright/test';
import { figurePage } from '../../src/addresses/addresses.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import type { Field } from '../../src/scenario/field.ts';
import { longestTask } from './longestTask.ts';

/** A control that is moved, and what that took. */
export interface Moved {
  readonly move: string;
  readonly ms: number;
}

const settleMs = 600;
const longestWait = 60_000;

/** One use of a control, in words and in the page. */
interface Move {
  readonly move: string;
  act(page: Page): Promise<void>;
}

/** Sets a native control as a hand does that lets it go at once. */
const setTo = (name: string, value: string) => (page: Page) =>
  page
    .locator(`[data-field="${name}"] :is(input, select)`)
    .first()
    .evaluate((control: HTMLInputElement | HTMLSelectElement, to) => {
      control.value = to;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
    }, value);

/** Goes through a range from one end to the other, through places that nobody began with. */
const places = [0.03, 0.37, 0.71, 1, 0];

function movesOf(field: Field): Move[] {
  const { name } = field;
  if (field.kind === 'number') {
    const { min, max, step } = field;
    return places.map((share) => {
      const value = String(Number((min + Math.round((share * (max - min)) / step) * step).toFixed(6)));
      return { move: `${name} to ${value}`, act: setTo(name, value) };
    });
  }
  if (field.kind === 'choice')
    return Object.keys(field.options)
      .toReversed()
      .map((value) => ({ move: `${name} to ${value}`, act: setTo(name, value) }));
  // The last verb again and again, so that the run grows as long as it may.
  const verbs = Object.keys(field.verbs);
  return [...verbs, ...Array.from({ length: field.maxSteps - verbs.length }, () => verbs.at(-1)!)].map(
    (verb) => ({
      move: `${verb} pressed`,
      act: (page) => page.locator(`[data-verb="${verb}"]`).first().dispatchEvent('click'),
    }),
  );
}

/** Waits for what a move asked: longer than any run takes here. */
const settled = (page: Page) => page.waitForTimeout(settleMs);

/** Moves every control of a figure, then goes back through all of that. Slowest first. */
export async function moveAll(
  browser: Browser,
  context: BrowserContext,
  origin: string,
  id: FigureId,
): Promise<readonly Moved[]> {
  const page = await context.newPage();
  try {
    await page.goto(origin + figurePage(id, ''), { waitUntil: 'load', timeout: longestWait });
    await page.locator('figure[data-figure] astro-island > *').first().dispatchEvent('pointerdown');
    await page.locator('figure[data-live="true"]').first().waitFor({ timeout: longestWait });
    // What plays by itself is at its end, and leaves the controls free.
    await page.locator('.stage-actions').first().dispatchEvent('pointerdown');
    const moved: Moved[] = [];
    const measure = async (move: string, act: () => Promise<void>) => {
      const ms = await longestTask(browser, page, async () => {
        await act();
        await settled(page);
      });
      moved.push({ move, ms });
    };
    const moves = fieldsOf(id).flatMap(movesOf);
    for (const { move, act } of moves) await measure(move, () => act(page));
    const entries = await page.evaluate(() => history.length);
    for (let back = 0; back < Math.min(moves.length, entries - 2); back++)
      await measure('Back', async () => {
        await page.evaluate(() => history.back());
      });
    return moved.toSorted((a, b) => b.ms - a.ms);
  } finally {
    await page.close();
  }
}
