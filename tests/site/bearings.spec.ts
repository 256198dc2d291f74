import { pagesBelow } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** Where a reader is in a lesson, and among the lessons. */
const lesson = '/lessons/drop-sets/';
const wide = { width: 1440, height: 780 };
const phone = { width: 390, height: 664 };

const contents = (page: Page) => page.getByRole('navigation', { name: 'In this lesson' });
const headings = (page: Page) => page.locator('.lesson > h2[id]:has(.section-link)');
const scrollToSection = (page: Page, index: number) =>
  headings(page)
    .nth(index)
    .evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));

/** Follows a link far down a page, and comes back by the browser’s way back. */
async function thereAndBack(page: Page, link: Locator, follow: () => Promise<void>): Promise<void> {
  const place = () => link.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  await link.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const [from, before] = [page.url(), await place()];
  await follow();
  await expect(page).not.toHaveURL(from);
  await page.goBack();
  await expect.poll(place, 'where it was in the window').toBe(before);
}

for (const { address, of, nth } of [
  { address: lesson, of: '.next a', nth: -1 },
  { address: '/claims/', of: 'main li a', nth: -1 },
  // Where a script puts the links there, nothing is where it was but at the top.
  { address: '/search/?q=fatigue', of: 'main li a', nth: 0 },
])
  test(`Tab goes on from the link that was followed when a reader comes back to ${address}`, async ({
    page,
  }) => {
    await page.goto(address);
    const link = page.locator(of).nth(nth);
    await thereAndBack(page, link, () => link.click());
    await expect(page.locator(':focus'), 'no ring for whoever has a mouse').toHaveCount(0);
    // It is remembered once the page is idle, and found once a script has put it there.
    await expect(async () => {
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused({ timeout: 200 });
    }).toPass();
    await page.reload();
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await thereAndBack(page, link, () => page.keyboard.press('Enter'));
    await expect(link, 'the keyboard sees where it is').toBeFocused();
  });

test.describe('the contents of a lesson', () => {
  for (const { address } of pagesBelow('/lessons/'))
    test(`lists the sections of ${address}, in their order`, async ({ page }) => {
      await page.setViewportSize(wide);
      await page.goto(address);
      const targets = await page
        .locator('[data-contents] ol a')
        .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ hash }) => decodeURIComponent(hash)));
      const ids = await headings(page).evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(targets).toEqual(ids);
      expect(targets.length).toBeGreaterThan(2);
    });

  test('stands in the margin of a wide window and marks the section that is read', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(lesson);
    await scrollToSection(page, 2);
    const current = contents(page).locator('[aria-current]');
    await expect(current).toHaveText((await headings(page).nth(2).locator('span').textContent()) ?? '');
    const list = await contents(page).locator('ol').boundingBox();
    const text = await page.locator('.lesson > p').first().boundingBox();
    expect(list!.x + list!.width).toBeLessThan(text!.x);
  });

  test('gives way to a figure that reaches into the margin', async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(lesson);
    await page
      .locator('.figure')
      .last()
      .evaluate((figure) => figure.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expect(contents(page)).toHaveCSS('opacity', '0');
    await contents(page).locator('a').first().focus();
    await expect(contents(page), 'the keyboard reaches it').toHaveCSS('opacity', '1');
  });

  test('is at the top of a lesson on a phone, then a bar: the place, and the list, which leads to a section', async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(lesson);
    const bar = contents(page).locator('summary');
    await expect(bar).toBeInViewport();
    expect((await bar.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    const titleAt = () =>
      page.locator('.lesson h1').evaluate((title) => title.getBoundingClientRect().top + scrollY);
    const before = await titleAt();
    await bar.click();
    await expect(contents(page).getByRole('link').first()).toBeInViewport();
    await contents(page)
      .getByRole('link', { name: (await headings(page).nth(2).locator('span').textContent()) ?? '' })
      .click();
    await expect(headings(page).nth(2)).toBeInViewport();
    expect(await titleAt(), 'nothing moved').toBe(before);
    await expect(bar).toHaveText(/^\s*3 of 6\s+Is it past failure\?\s*$/);
    expect((await bar.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await bar.click();
    await expect(contents(page).getByRole('link', { name: 'All lessons' })).toBeInViewport();
    await contents(page).getByRole('link', { name: 'How hard does it feel?' }).click();
    await expect(bar).toHaveText(/5 of 6/);
    await expect(contents(page).locator('ol')).toBeHidden();
    await expect(headings(page).nth(4)).toBeInViewport();
  });

  test('on a phone closes at Escape, and the focus is on the bar', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(lesson);
    await scrollToSection(page, 2);
    await contents(page).locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(contents(page).locator('ol')).toBeHidden();
    await expect(contents(page).locator('summary')).toBeFocused();
  });

  test('on a phone never stands over a figure', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(lesson);
    for (const figure of await page.locator('.figure').all()) {
      await figure.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
      const covers = () =>
        figure.evaluate((element) => {
          const nav = document.querySelector('[data-contents] details')!;
          const [bar, box] = [nav.getBoundingClientRect(), element.getBoundingClientRect()];
          const overlaps = bar.top < box.bottom - 1 && bar.bottom > box.top + 1;
          return overlaps && getComputedStyle(nav).visibility !== 'hidden';
        });
      await expect.poll(covers).toBe(false);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the contents of a lesson is a list that opens', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(lesson);
    const nav = contents(page);
    await expect(nav.locator('summary')).toBeInViewport();
    await nav.locator('summary').click();
    await expect(nav.locator('a[href^="#"]:visible')).toHaveCount(await headings(page).count());
    await expect(nav.getByRole('link', { name: 'All lessons' })).toBeVisible();
  });
});

test.describe('the path of lessons', () => {
  test('leads on and back, with stills that arrive', async ({ page }) => {
    await page.goto(lesson);
    const nav = page.getByRole('navigation', { name: 'Other lessons' });
    await nav.scrollIntoViewIfNeeded();
    for (const still of await nav.locator('img').all())
      await expect
        .poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
    await nav.getByRole('link', { name: /^Next/ }).click();
    await expect(page).toHaveURL(/\/lessons\/partial-reps\/$/);
    await page.getByRole('link', { name: /^Previous/ }).click();
    await expect(page).toHaveURL(new RegExp(`${lesson}$`));
  });

  test('marks what has been read to its end, says where to go on, and forgets it on request', async ({
    page,
  }) => {
    await page.goto('/lessons/');
    const kept = page.locator('[data-lessons-read]');
    await expect(kept).toBeHidden();
    const first = page.locator('[data-lesson]').first();
    await first.getByRole('link').click();
    await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => localStorage.getItem('lessons-read') !== null);
    await page.goto('/lessons/');
    await expect(first).toContainText('read');
    await expect(page.locator('[data-lesson]').nth(1)).toContainText('go on here');
    await expect(kept).toContainText(/You have read 1 of \d+ lessons\./);
    await kept.getByRole('button', { name: 'Forget what I have read' }).click();
    await expect(kept).toBeHidden();
    await expect(page.locator('[data-lesson-read]:not(:empty)')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('lessons-read'))).toBeNull();
  });

  test('returns to the place that a link was followed from', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(lesson);
    const link = page.locator('.lesson > p:not([class]) a[href^="/lessons/"]').last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    await page.waitForURL(/\/lessons\/(?!drop-sets)/);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(before, -1);
  });
});

test('every page below a section leads back to it', async ({ page }) => {
  for (const [section, path] of Object.entries({
    '/claims/': pagesBelow('/claims/')[0]!.address,
    '/references/': pagesBelow('/references/')[0]!.address,
    '/figures/': '/figures/set/set-drop/',
    '/lessons/': lesson,
  })) {
    await page.goto(path);
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    await expect(trail.getByRole('link').first()).toHaveAttribute('href', section);
  }
});

test('a wide window has larger type and pictures, and no page scrolls sideways', async ({ page }) => {
  const sizes = async (width: number) => {
    await page.setViewportSize({ width, height: 1300 });
    await page.goto(lesson);
    return page.evaluate(() => ({
      text: Number.parseFloat(getComputedStyle(document.body).fontSize),
      figure: document.querySelector('.figure')!.getBoundingClientRect().width,
      over: document.documentElement.scrollWidth - innerWidth,
    }));
  };
  const [usual, large] = [await sizes(1440), await sizes(2560)];
  expect(large.text / usual.text).toBeGreaterThan(1.2);
  expect(large.figure / usual.figure).toBeGreaterThan(1.2);
  expect(large.over).toBeLessThanOrEqual(0);
});

test('what Tab reaches in a lesson is in sight at once, and not covered by the picture above it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('/lessons/drop-sets/');
  /** Where the focus is, unless all of it can be seen and pressed. */
  const hidden = () =>
    page.evaluate(() => {
      const at = document.activeElement ?? document.body;
      const { top, bottom, left, right } = at.getBoundingClientRect();
      const middle = (left + right) / 2;
      const isSeen = [top + 4, bottom - 4].every((y) => at.contains(document.elementFromPoint(middle, y)));
      return isSeen ? '' : `${at.outerHTML.slice(0, 80)} at ${top}`;
    });
  for (let found = 0; found < 2; ) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(() => document.activeElement!.matches('[data-play]')))) continue;
    found += 1;
    await expect(page.locator('figure:focus-within')).toHaveAttribute('data-live', 'true');
    expect(await hidden()).toBe('');
  }
});
