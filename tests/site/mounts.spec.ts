import { openLive } from './live.ts';
import { allowRemounts } from './monkey/remount.ts';
import { type CDPSession, expect, type Page, test } from './test.ts';

/**
 * A figure that was taken out of a page leaves nothing behind, however often it came and went: one with time,
 * settings and a worker, and one that is dragged without time.
 */
const addresses = ['/figures/set/', '/figures/pool/'];

/** By then everything that is made once has been made. */
const settled = 10;
const rounds = 30;

/**
 * What may differ between two looks at a page in which nothing is left behind: the engine goes on compiling what it has
 * run often, and the last life is still there. One figure left behind in three lives would show: it holds a thousand nodes, a hundred listeners and some hundred kilobytes.
 */
const tolerance = { heap: 1_500_000, listeners: 40, nodes: 1500 };

type Held = typeof tolerance;

/** What the page still holds once everything that can go is gone. */
async function heldBy(cdp: CDPSession): Promise<Held> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners'), nodes: of('Nodes') };
}

/** Runs in the page: so many lives of its figure, each with a change, a touch of play and open settings. */
async function comeAndGo(times: number): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const alive = () => document.querySelector('figure[data-figure][data-live="true"]');
  for (let time = 0; time < times; time++) {
    window.remountFigure();
    document
      .querySelector('figure[data-figure] astro-island > *')
      ?.dispatchEvent(new Event('focusin', { bubbles: true }));
    for (let wait = 0; !alive() && wait < 600; wait++) await frame();
    const figure = alive();
    if (figure === null) throw new Error(`the figure does not come back after ${time} times`);
    const slider = figure.querySelector<HTMLInputElement>('input[type=range][name]');
    if (slider !== null) {
      slider.stepUp(1 + (time % 3));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      slider.dispatchEvent(new Event('change', { bubbles: true }));
    }
    figure.querySelector<HTMLButtonElement>('.time-controls button')?.click();
    figure.querySelector<HTMLElement>('[data-opens="Settings"]')?.click();
    await frame();
    await frame();
  }
}

async function livesOf(page: Page, cdp: CDPSession, times: number): Promise<Held> {
  await page.evaluate(comeAndGo, times);
  return heldBy(cdp);
}

for (const address of addresses) {
  test(`${address} comes and goes ${rounds} times and leaves nothing behind`, async ({ page }) => {
    test.setTimeout(120_000);
    await allowRemounts(page);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    await openLive(page, address);
    const before = await livesOf(page, cdp, settled);
    const after = await livesOf(page, cdp, rounds - settled);
    for (const what of Object.keys(tolerance) as (keyof Held)[])
      expect
        .soft(
          after[what] - before[what],
          `${what}: ${before[what]} after ${settled}, ${after[what]} after ${rounds}`,
        )
        .toBeLessThan(tolerance[what]);
  });
}
