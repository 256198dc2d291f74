import { expect, type Page, test } from '@playwright/test';
import { openLive } from './live.ts';

declare global {
  interface Window {
    /** What sounds: how loud it is to become, and whether its context is suspended. */
    sounding: { volume: number; suspended: boolean };
  }
}

/** Runs in the page: writes down what a figure would sound. */
function listen() {
  window.sounding = { volume: 0, suspended: false };
  window.AudioContext = class extends AudioContext {
    // Whether or not there is a device to sound on.
    override async suspend() {
      window.sounding.suspended = true;
    }
    override async resume() {
      window.sounding.suspended = false;
    }
  };
  let volume: AudioParam | undefined;
  window.GainNode = class extends GainNode {
    constructor(context: BaseAudioContext, options?: GainOptions) {
      super(context, options);
      volume = this.gain;
    }
  };
  const { setTargetAtTime } = AudioParam.prototype;
  AudioParam.prototype.setTargetAtTime = function (target, ...rest) {
    if (this === volume) window.sounding.volume = target;
    return setTargetAtTime.call(this, target, ...rest);
  };
}

const volume = (page: Page) => page.evaluate(() => window.sounding.volume);
const suspended = (page: Page) => page.evaluate(() => window.sounding.suspended);

const setVisibility = (page: Page, to: DocumentVisibilityState) =>
  page.evaluate((visibility) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
    document.dispatchEvent(new Event('visibilitychange'));
  }, to);

test('a figure plays sound only while it is visible', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(listen);
  const figure = await openLive(page, '/figures/set/');
  await figure.getByRole('button', { name: 'Sound' }).click();
  await figure.getByRole('button', { name: 'Hear effort and recruitment' }).click();
  await figure.locator('[data-play]').click();
  await expect.poll(() => volume(page), 'it sounds as it plays').toBeGreaterThan(0);

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => volume(page), 'it is silent off screen').toBe(0);
  await figure.scrollIntoViewIfNeeded();
  await expect.poll(() => volume(page), 'it sounds again').toBeGreaterThan(0);

  await setVisibility(page, 'hidden');
  expect(await suspended(page), 'it is silent in a tab behind others, at once').toBe(true);
  await expect.poll(() => volume(page)).toBe(0);
  await setVisibility(page, 'visible');
  expect(await suspended(page)).toBe(false);

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await suspended(page), 'it is silent once its page is left').toBe(true);
  expect(errors).toEqual([]);
});
