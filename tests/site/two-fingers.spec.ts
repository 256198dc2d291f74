import { figures } from '../../src/figures/index.ts';
import { defaults } from '../../src/scenario/field.ts';
import { endOf } from '../../src/view/story.ts';
import { openLive } from './live.ts';
import { expect, test } from './test.ts';

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

test('the time slider ends at the last moment of the story, and a swipe leads back and on again', async ({
  page,
}) => {
  const { fields, run, story } = figures.set;
  const asked = defaults(fields) as Parameters<typeof run>[0];
  const moments = story(run(asked, undefined), asked);
  const captions = moments.map(({ caption }) => caption);

  await page.setViewportSize({ width: 390, height: 664 });
  const figure = await openLive(page, '/figures/set/');
  const words = figure.locator('[data-summary]');
  const time = figure.locator('[data-time] input');
  await time.press('Home');
  await expect(words).not.toHaveText(captions.at(-1)!);
  await time.press('End');
  await expect(words).toHaveText(captions.at(-1)!);
  expect(Number(await time.inputValue()), 'the last stop').toBeCloseTo(endOf(moments), 0);
  await expect(figure.getByRole('radio').last()).toBeChecked();

  const cdp = await page.context().newCDPSession(page);
  await figure.locator('.reading').scrollIntoViewIfNeeded();
  const { x, y, width } = (await figure.locator('.reading').boundingBox())!;
  const swipe = async (from: number, to: number) => {
    const at = (share: number) => [{ id: 0, x: x + share * width, y: y + 20 }];
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
    for (const share of [(from + to) / 2, to])
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await swipe(0.2, 0.8);
  await expect(words, 'to the right: the moment before').toHaveText(captions.at(-2)!);
  await swipe(0.8, 0.2);
  await expect(words, 'to the left: the next one').toHaveText(captions.at(-1)!);
});
