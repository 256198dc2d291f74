import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../site/browser.ts';
import { pagesBelow } from '../site/pages.ts';

/**
 * How smoothly the figures of the built site move: scripting for a frame of play, frames a second with the processor
 * slowed, and the time from a slider’s input to the new picture. One line a figure, with the budget beside it; machines
 * differ, so nothing here passes or fails.
 */
const budgets = { script: 4, framesSlowed: 50, input: 50 };
const slowed = 4;
const playMs = 3000;
const inputs = 30;

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Starts the server of the site tests, and tells where it answers. */
async function serve(): Promise<{ origin: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../site/serve.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve) =>
    child.stdout.on('data', (data: Buffer) => {
      const found = /serving on 127\.0\.0\.1:(\d+)/.exec(String(data));
      if (found !== null) resolve(found[1]!);
    }),
  );
  return { origin: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

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

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
  await page.addInitScript(watchFrames);
  await page.goto(address);
  await page.locator('figure[data-live="true"]').first().waitFor();
  return page;
}

/** Plays a figure from its start; nothing where it does not play. */
async function played(browser: Browser, address: string, slow: number): Promise<Measured | undefined> {
  const page = await open(browser, address);
  try {
    const play = page.getByRole('button', { name: 'Play', exact: true });
    if ((await play.count()) === 0) return undefined;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
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
      const slider = document.querySelector<HTMLInputElement>('figure input[type=range][name]');
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
