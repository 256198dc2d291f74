import { openLive } from './live.ts';
import { expect, type Page, test } from './test.ts';

declare global {
  interface Window {
    /** What sounds: how loud it is or becomes now, and whether its context is suspended. */
    sounding: { volume(): number; suspended: boolean };
  }
}

/** Runs in the page: writes down what a figure would sound. */
function listen() {
  /** What the volume tends to from a time of this clock on, which goes whether or not there is a device to sound on. */
  let targets: { target: number; from: number }[] = [];
  window.sounding = {
    volume: () => targets.findLast(({ from }) => from <= performance.now())?.target ?? 0,
    suspended: false,
  };
  window.AudioContext = class extends AudioContext {
    override async suspend() {
      window.sounding.suspended = true;
    }
    override async resume() {
      window.sounding.suspended = false;
    }
  };
  let volume: AudioParam | undefined;
  let context: BaseAudioContext;
  window.GainNode = class extends GainNode {
    constructor(of: BaseAudioContext, options?: GainOptions) {
      super(of, options);
      volume = this.gain;
      context = of;
    }
  };
  const { setTargetAtTime, cancelScheduledValues } = AudioParam.prototype;
  AudioParam.prototype.setTargetAtTime = function (target, start, ...rest) {
    const from = performance.now() + 1000 * (start - context.currentTime);
    if (this === volume) targets = [...targets.slice(-4), { target, from }];
    return setTargetAtTime.call(this, target, start, ...rest);
  };
  AudioParam.prototype.cancelScheduledValues = function (...from) {
    if (this === volume) targets = targets.filter((one) => one.from <= performance.now());
    return cancelScheduledValues.apply(this, from);
  };
}

const volume = (page: Page) => page.evaluate(() => window.sounding.volume());
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

  // As in a frame that its page has hidden: nothing is drawn, and nothing is told of it.
  await page.evaluate(() => {
    window.requestAnimationFrame = () => 0;
  });
  await expect.poll(() => volume(page), 'it is silent where nothing is drawn any more').toBe(0);

  await setVisibility(page, 'hidden');
  expect(await suspended(page), 'it is silent in a tab behind others, at once').toBe(true);
  await expect.poll(() => volume(page)).toBe(0);
  await setVisibility(page, 'visible');
  expect(await suspended(page)).toBe(false);

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await suspended(page), 'it is silent once its page is left').toBe(true);
  expect(errors).toEqual([]);
});
