import { figureIds } from '../../src/figures/list.ts';
import { stickingOut } from './fits.ts';
import { openLive } from './live.ts';
import { unlikeFigures } from './pages.ts';
import { openSettings } from './reach/targets.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** The bar of a figure, and that no control moves while any of them is used. */

const phone = { width: 390, height: 664 };
const button = (figure: Locator, name: string) => figure.getByRole('button', { name, exact: true });

test('the bar opens one thing at a time, and Escape closes it and gives the focus back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 616 });
  const figure = await openLive(page, '/figures/set/');
  const [settings, sound, share] = ['Settings', 'Sound', 'Share'].map((name) => button(figure, name));
  const panel = figure.getByRole('group', { name: 'Settings' });
  await expect(panel).toBeHidden();
  await settings!.press('Enter');
  await expect(settings!).toHaveAttribute('aria-expanded', 'true');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.locator(':focus'), 'what opens is the next stop').toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(settings!).toHaveAttribute('aria-expanded', 'false');
  await expect(settings!).toBeFocused();

  await settings!.click();
  await sound!.click();
  const loaded = figure.getByRole('group', { name: 'Sound' });
  await expect(loaded).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(loaded.locator(':focus'), 'and so is what is loaded first').toHaveCount(1);
  await expect(panel).toBeHidden();
  await sound!.click();
  await expect(figure.getByRole('group', { name: 'Sound' })).toHaveCount(0);
  await share!.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(share!).toBeFocused();
  await expect(share!).toHaveAttribute('aria-expanded', 'false');
});

test('every name of the bar has room for a finger on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 616 });
  const figure = await openLive(page, '/figures/set/');
  const boxes = await figure
    .locator('.figure-actions > button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBe(8);
  for (const { width, height, right } of boxes) {
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(right).toBeLessThanOrEqual(360);
  }
  expect(await page.evaluate(stickingOut)).toEqual([]);
});

test('the numbers stay hidden until a set whose end is to be guessed is over', async ({ page }) => {
  const figure = await openLive(page, '/figures/reserve/');
  const numbers = button(figure, 'Numbers');
  await expect(numbers).toHaveAttribute('aria-disabled', 'true');
  await numbers.dispatchEvent('click');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Start over puts the set of the home page back to where it waits', async ({ page }) => {
  const figure = await openLive(page, '/');
  const start = button(figure, 'Start the set');
  const [words, picture] = [
    figure.locator('[data-summary]'),
    figure.locator('svg:visible [data-moving]').first(),
  ];
  const [before, drawn] = [await words.textContent(), await picture.innerHTML()];
  await expect(figure.locator('[data-reset]'), 'there is nothing to start over').toBeHidden();
  await page.clock.install();
  await start.click();
  await page.clock.runFor(30_000);
  const choice = figure.locator('button.offer').first();
  await expect(choice).toHaveAttribute('aria-disabled', 'false');
  const over = button(figure, 'Start over');
  await choice.click();
  await page.clock.runFor(30_000);
  const announced = figure.locator('[data-announcement]');
  await expect(announced).not.toHaveClass(/visually-hidden/);
  // What comes after a while does not come now.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await over.click();
  await expect(announced, 'what was said of another run is gone at once').toHaveClass(/visually-hidden/);
  await page.clock.resume();
  await expect(start).toBeVisible();
  await expect(choice).toHaveAttribute('aria-disabled', 'true');
  await expect(figure.getByText('Start the set first.')).toBeVisible();
  await expect(words).toHaveText(before!);
  expect(await picture.innerHTML()).toBe(drawn);
  await expect(over, 'whoever has pressed it keeps the focus').toBeFocused();
  await start.focus();
  await expect(figure.locator('[data-reset]')).toBeHidden();
});

/** Runs in the page: places as high as the pinned picture where something else would be pressed, from edge to edge of it. */
const uncovered = () => {
  const stage = document.querySelector('figure[data-figure] .stage')!;
  const lead = stage.querySelector('.stage-lead')!;
  const stays = [lead, stage.querySelector('.reading')!];
  const picture = [...lead.querySelectorAll<HTMLElement>('[data-picture]')].find(
    ({ offsetWidth }) => offsetWidth > 0,
  )!;
  const middle = innerWidth / 2;
  const { bottom } = lead.getBoundingClientRect();
  const half = picture.offsetWidth / 2;
  return [-half + 1, -half / 2, 0, half / 2, half - 1].flatMap((aside) =>
    [1, bottom / 3, bottom / 2, bottom - 2].flatMap((y) => {
      const top = document.elementFromPoint(middle + aside, y);
      return stays.some((one) => one.contains(top))
        ? []
        : [`${Math.round(middle + aside)}, ${Math.round(y)}: ${top?.outerHTML.slice(0, 80)}`];
    }),
  );
};

for (const size of [phone, { width: 768, height: 900 }])
  test(`the words and the picture stay in sight beside the settings at ${size.width} by ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const figure = await openLive(page, '/figures/set/');
    await openSettings(figure);
    const slider = figure.locator('.further input[type=range]').last();
    await slider.evaluate((one) => one.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await expect(figure.locator('.stage-lead')).toHaveAttribute('data-pinned', '');
    const picture = figure.locator('[data-part="lead"] svg:visible');
    // It shrinks with the scrolling, at the next frame.
    await expect
      .poll(async () => {
        const { y, height } = (await picture.boundingBox())!;
        const words = (await figure.locator('.reading').boundingBox())!;
        return words.y > -1 && y >= words.y + words.height - 1 && y + height <= 0.55 * size.height + 1;
      }, 'the whole of it, with the words above it, in little more than half of the window')
      .toBe(true);
    const [box, lead] = [await slider.boundingBox(), await picture.boundingBox()];
    expect(box!.y, 'it does not cover what is used').toBeGreaterThanOrEqual(lead!.y + lead!.height);
  });

test('what scrolls below a pinned picture shows neither beside it nor above it, though it has shrunk', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const figure = await openLive(page, '/figures/forest/');
  const lead = figure.locator('.stage-lead');
  const picture = figure.locator('[data-part="lead"] svg:visible');
  await lead.evaluate((one) => {
    const { bottom } = one.getBoundingClientRect();
    scrollBy({ top: bottom - 0.45 * innerHeight + 60, behavior: 'instant' });
  });
  await expect(lead).toHaveAttribute('data-pinned', '');
  await expect
    .poll(async () => (await picture.boundingBox())!.width, 'it has shrunk')
    .toBeLessThan(phone.width - 20);
  // What covers lets presses through; what it covers is found by pressing.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.stage-lead::before { pointer-events: auto !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(uncovered)).toEqual([]);
});

/** Runs in the page: what is pressed, and is cut off or covered by the picture that stays in sight, once it is scrolled to. */
const cutOff = async () => {
  const stage = document.querySelector('figure[data-figure] .stage')!;
  const lead = stage.querySelector('.stage-lead')!;
  const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const isCut = (one: Element) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (top < lead.getBoundingClientRect().bottom - 1 || bottom > innerHeight + 1) return true;
    const inset = 3;
    return [top + inset, (top + bottom) / 2, bottom - inset].some(
      (y) => document.elementFromPoint((left + right) / 2, y)?.closest('button, input, select, a') !== one,
    );
  };
  const pressed = [...stage.querySelectorAll('button, input[type="range"], select, a')].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !lead.contains(one),
  );
  const found: string[] = [];
  for (const one of pressed) {
    one.scrollIntoView({ block: 'start', behavior: 'instant' });
    await settled();
    if (isCut(one)) found.push(one.id || one.textContent!.trim());
  }
  return found;
};

for (const id of [...unlikeFigures, 'drop-set'] as const)
  test(`the pinned picture of ${id} cuts off nothing that is pressed on a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 616 });
    const figure = await openLive(page, `/figures/${id}/`);
    await openSettings(figure);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

test('text of twice the size leaves room for what is pressed', async ({ page }) => {
  await page.setViewportSize(phone);
  const figure = await openLive(page, '/figures/set/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    dispatchEvent(new Event('resize'));
  });
  const slider = figure.locator('.controls input[type=range]').last();
  await slider.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect
    .poll(() =>
      slider.evaluate((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === one;
      }),
    )
    .toBe(true);
});

test('what opens Settings and what has the focus stay clear of the pinned words and picture', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  const figure = await openLive(page, '/figures/set/');
  const button = figure.getByRole('button', { name: 'Settings' });
  await button.press('Enter');
  const bottomOf = async (part: string) => {
    const { y, height } = (await figure.locator(part).boundingBox())!;
    return y + height;
  };
  await expect(figure.locator('.further')).toBeInViewport();
  await expect
    .poll(async () => (await button.boundingBox())!.y - (await bottomOf('.stage-lead')))
    .toBeGreaterThanOrEqual(-1);
  const step = figure.locator('.story-steps input').first();
  await step.focus();
  await expect
    .poll(async () => {
      const { y, height } = (await step.boundingBox())!;
      return y + height / 2 - (await bottomOf('.reading'));
    })
    .toBeGreaterThan(0);
});

for (const at of ['center', 'end'] as const)
  test(`a slider that is touched first at the ${at} of the window stays where it is, and is not covered`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 616 });
    for (const id of ['hold', 'set'] as const) {
      await page.goto(`/figures/${id}/`);
      const slider = page.locator('.settings input[type=range]:visible').last();
      await slider.evaluate((one, block) => one.scrollIntoView({ block, behavior: 'instant' }), at);
      const { x, y, width, height } = (await slider.boundingBox())!;
      await page.mouse.move(x + width * 0.3, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width * 0.5, y + height / 2, { steps: 3 });
      await page.mouse.up();
      await expect(page.locator('figure[data-figure]')).toHaveAttribute('data-live', 'true');
      expect((await slider.boundingBox())!.y, id).toBe(y);
      const seen = await slider.evaluate((one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === one;
      });
      expect(seen, `${id}: nothing covers it`).toBe(true);
    }
  });

declare global {
  interface Window {
    /** The controls of a figure, and where they were. */
    stillControls: Map<Element, string>;
  }
}

/** What a hand may use: of the bar what opens in place, and the way back. The moments of a story are as many as its run has. */
const controls =
  '.stage :is(.controls, .further) :is(button, input, select), [data-opens="Settings"], [data-reset]';

/** Runs in the page: what stays in sight would move in the page with each scroll, and hide what else moves it. */
const unpin = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '.stage :is(.reading, .stage-lead) { position: relative !important; top: 0 !important; }',
  );
  document.adoptedStyleSheets = [sheet];
};

/** Runs in the page: notes where each control is. */
const note = (selector: string) => {
  const figure = document.querySelector('figure[data-figure]')!;
  const place = (one: Element) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y + scrollY, width, height].map((px) => px.toFixed(2)).join(' ');
  };
  const seen = [...figure.querySelectorAll(selector)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  window.stillControls = new Map(seen.map((one) => [one, place(one)]));
};

/** Runs in the page: those that are no longer where they were. */
const moved = () =>
  [...window.stillControls].flatMap(([one, before]) => {
    if (!one.checkVisibility({ visibilityProperty: true })) return [];
    const { x, y, width, height } = one.getBoundingClientRect();
    const now = [x, y + scrollY, width, height].map((px) => px.toFixed(2)).join(' ');
    return now === before ? [] : [`${one.id || one.textContent}: ${before} → ${now}`];
  });

/** Presses a control by mouse, slides what slides, and lets go. */
async function use(page: Page, control: Locator, share: number, look: () => Promise<void>): Promise<void> {
  const { x, y, width, height } = (await control.boundingBox())!;
  if (await control.evaluate((one) => one instanceof HTMLSelectElement)) {
    const options = await control.locator('option').count();
    await control.selectOption({ index: share > 0.5 ? options - 1 : 0 });
    return;
  }
  await page.mouse.move(x + width * share, y + height / 2);
  await page.mouse.down();
  await look();
  await page.mouse.move(x + width * share + 4, y + height / 2);
  await look();
  await page.mouse.up();
}

/** Words take most lines on the narrowest phone. Where there are two panes it is a matter of the shell alone. */
const sizes = [
  { size: { width: 360, height: 616 }, ids: figureIds },
  { size: { width: 1440, height: 780 }, ids: ['forest'] },
] as const;

for (const [nth, { size, ids }] of sizes.entries())
  for (const id of ids)
    test(`nothing moves while a control of ${id} is used at ${size.width} by ${size.height}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      const figure = await openLive(page, `/figures/${id}/`);
      await page.evaluate(unpin);
      await page.evaluate(note, controls);
      await openSettings(figure);
      expect(await page.evaluate(moved), 'as the settings open').toEqual([]);
      await page.clock.install();
      const found: string[] = [];
      const all = figure.locator(controls).filter({ visible: true });
      // A control may come or go as others are used.
      for (let index = 0; index < (await all.count()); index++) {
        const control = all.nth(index);
        if (!(await control.isVisible())) continue;
        // Every other one up, and every other one down; in the other window the other way round.
        const share = (index + nth) % 2 === 0 ? 0.9 : 0.1;
        await control.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const name = await control.evaluate((one) => one.id || (one.textContent ?? ''));
        await page.evaluate(note, controls);
        const look = async () => {
          for (const line of await page.evaluate(moved)) found.push(`${name} at ${share}: ${line}`);
        };
        await use(page, control, share, look);
        await look();
        for (let second = 0; second < 2; second++) {
          // A frame in place of sixty: what a run shows in between has its own tests.
          await page.clock.fastForward(1000);
          await look();
        }
        if (name === 'Settings') await openSettings(figure);
      }
      expect([...new Set(found)].slice(0, 20)).toEqual([]);
    });
