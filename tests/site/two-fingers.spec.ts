import { expect, test } from '@playwright/test';
import { openLive } from './live.ts';

test.use({ hasTouch: true });

for (const address of ['/figures/set/', '/figures/hold/'])
  test(`${address}: a drag follows its own finger, whatever a second one does`, async ({ page }) => {
    const figure = await openLive(page, address);
    const cdp = await page.context().newCDPSession(page);
    const time = figure.locator('[data-time] input');
    const { x, y, width, height } = (await figure.locator('svg.draggable:visible').first().boundingBox())!;
    const at = (id: number, share: number) => ({ id, x: x + width * share, y: y + height * 0.62 });
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: ReturnType<typeof at>[]) =>
      cdp.send('Input.dispatchTouchEvent', { type, touchPoints });

    /** Moves arrive one after the other: the value once a whole frame brought no other. */
    const rested = async () => {
      let [before, now] = ['', await time.inputValue()];
      while (before !== now) {
        await page.evaluate(() => new Promise((next) => setTimeout(() => requestAnimationFrame(next), 100)));
        [before, now] = [now, await time.inputValue()];
      }
      return now;
    };

    await send('touchStart', at(0, 0.3));
    for (const share of [0.32, 0.36, 0.4]) await send('touchMove', at(0, share));
    await expect
      .poll(() => time.inputValue(), 'the first finger drags')
      .not.toBe(await time.getAttribute('max'));
    const dragged = await rested();

    await send('touchStart', at(0, 0.4), at(1, 0.8));
    await send('touchMove', at(0, 0.4), at(1, 0.75));
    // A finger that is not listed any more has been lifted.
    await send('touchMove', at(0, 0.4));
    expect(await rested(), 'the second one moves nothing').toBe(dragged);

    await send('touchMove', at(0, 0.5));
    await expect.poll(() => time.inputValue(), 'the first one goes on').not.toBe(dragged);
    const further = await rested();
    await send('touchEnd');
    await expect.poll(() => time.inputValue()).toBe(further);
  });
