import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../site/browser.ts';
import { pagesBelow } from '../site/pages.ts';
import { median } from './median.ts';
import { serve } from './serve.ts';

/**
 * How smoothly the figures of the built site come and move: tasks of the main thread that are long with the processor slowed,
 * from the load of a page to two seconds after, and at the first touch; scripting for a frame of play, frames a second
 * with the processor slowed, and the time from a slider’s input to the new picture. One line a figure, with the budget
 * beside it; machines differ, so nothing here passes or fails.
 */
const budgets = { script: 4, framesSlowed: 50, input: 50, longTasks: 0 };
const slowed = 4;
/** After the load of a page, or a touch. */
const settleMs = 2000;
const playMs = 3000;
const inputs = 30;

interface Measured {
  /** Milliseconds of scripting in each frame, and between frames. */
  frames: number[];
  gaps: number[];
}

/** Takes down how long each callback of a frame takes, and how far frames lie apart. */
function watchFrames(): void {
  const measured: Measured = { frames: [], gaps: [] };
  const ask = window.requestAnimationFrame.bind(window);
  let last = 0;
  window.requestAnimationFrame = (callback) =>
    ask((now) => {
      const before = performance.now();
      callback(now);
      measured.frames.push(performance.now() - before);
      if (last > 0) measured.gaps.push(now - last);
      last = now;
    });
  (window as unknown as { measured: Measured }).measured = measured;
}

const measuredOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { measured: Measured }).measured);

const touch = (page: Page) =>
  page.locator('figure[data-figure] astro-island > *').first().dispatchEvent('pointerdown');

const untilLive = (page: Page) => page.locator('figure[data-live="true"]').first().waitFor();

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.addInitScript(watchFrames);
  await page.goto(address);
  await touch(page);
  await untilLive(page);
  // Whoever uses a control has the figure at rest: its story must not play meanwhile.
  await page.locator('figure[data-figure] [data-opens]').first().dispatchEvent('keydown');
  return page;
}

const slowDown = async (page: Page, rate: number) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

declare global {
  interface Window {
    /** Milliseconds of each task over 50 ms since this was last emptied. */
    longTasks: number[];
  }
}

/** Takes down each task of the main thread that is longer than 50 ms. */
function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The long tasks since the last call. */
const longTasksOf = (page: Page) => page.evaluate(() => window.longTasks.splice(0));

interface Blocked {
  /** Milliseconds of each long task until the page had loaded and settled, and after the first touch. */
  readonly atLoad: readonly number[];
  readonly atTouch: readonly number[];
}

async function blockedBy(browser: Browser, address: string): Promise<Blocked> {
  const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
  try {
    await page.addInitScript(watchLongTasks);
    await slowDown(page, slowed);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(settleMs);
    const atLoad = await longTasksOf(page);
    await touch(page);
    await untilLive(page);
    await page.waitForTimeout(settleMs);
    return { atLoad, atTouch: await longTasksOf(page) };
  } finally {
    await page.close();
  }
}

const told = (tasks: readonly number[]) => `${tasks.length}, longest ${Math.round(Math.max(0, ...tasks))} ms`;

/** Plays a figure from its start; nothing where it does not play. */
async function played(browser: Browser, address: string, slow: number): Promise<Measured | undefined> {
  const page = await open(browser, address);
  try {
    const play = page.getByRole('button', { name: 'Play', exact: true });
    if ((await play.count()) === 0) return undefined;
    await slowDown(page, slow);
    await play.click();
    await page.waitForTimeout(playMs);
    return await measuredOf(page);
  } finally {
    await page.close();
  }
}

/** Milliseconds from an input of the first slider to the change of the picture, several times. */
async function inputTimes(browser: Browser, address: string): Promise<number[]> {
  const page = await open(browser, address);
  try {
    return await page.evaluate(async (times) => {
      const slider = document.querySelector<HTMLInputElement>('figure .controls input[type=range][name]');
      const picture = document.querySelector('[data-picture="wide"][data-part="lead"] svg');
      if (slider === null || picture === null) return [];
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
      const taken: number[] = [];
      for (let index = 0; index < times; index++) {
        const [min, max, step] = [slider.min, slider.max, slider.step].map(Number) as [
          number,
          number,
          number,
        ];
        const steps = Math.floor((max - min) / step);
        const value = min + ((index * 7) % steps) * step;
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(picture, { childList: true, subtree: true, attributes: true });
        });
        const before = performance.now();
        write.call(slider, String(value));
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 500))]);
        taken.push(performance.now() - before);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return taken;
    }, inputs);
  } finally {
    await page.close();
  }
}

const { env, ...launch } = await findBrowser();
const { origin, stop } = await serve();
const browser = await chromium.launch({ ...launch, env: { ...process.env, ...env } });
try {
  for (const { address } of pagesBelow('/figures/')) {
    const name = address.split('/')[2]!.replaceAll('-', '_');
    const { atLoad, atTouch } = await blockedBy(browser, origin + address);
    console.log(`${name}_long_tasks_slow${slowed}: ${told(atLoad)} (budget ${budgets.longTasks})`);
    console.log(`${name}_long_tasks_of_touch_slow${slowed}: ${told(atTouch)}`);
    const free = await played(browser, origin + address, 1);
    if (free !== undefined) {
      const slow = await played(browser, origin + address, slowed);
      console.log(`${name}_frame_script: ${median(free.frames).toFixed(2)} ms (budget ${budgets.script})`);
      console.log(
        `${name}_fps_slow${slowed}: ${(1000 / median(slow!.gaps)).toFixed(0)} fps (budget ${budgets.framesSlowed})`,
      );
    }
    const times = await inputTimes(browser, origin + address);
    if (times.length > 0)
      console.log(`${name}_input: ${median(times).toFixed(1)} ms (budget ${budgets.input})`);
  }
} finally {
  await browser.close();
  stop();
}
