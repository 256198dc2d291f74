import { expect, type Page, test } from './test.ts';
import { weigh } from './weigh.ts';

test.use({ viewport: { width: 1280, height: 720 } });

const place = (page: Page) => page.locator('.slides-place');
const title = (page: Page) => page.locator('.slide-title');
const figure = (page: Page) => page.locator('figure[data-on-slide]');

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(place(page)).toHaveText(/^\d+ \/ \d+$/);
  return Number((await place(page).textContent())!.split(' / ')[1]);
}

/** What sticks out of the window, and which words are too small for the last row. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const [width, height] = [innerWidth, innerHeight];
    const unit = Math.min(width / 1280, height / 720);
    const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true });
    const boxes =
      '.slide-title, .slide-body > *, figure[data-on-slide] :is(svg, .reading > *, button, input, select)';
    const out = [...document.querySelectorAll(boxes)].filter(isShown).filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < -1 || top < -1 || right > width + 1 || bottom > height + 1;
    });
    const room = document.querySelector('figure[data-on-slide] .stage');
    const over = [...(room?.querySelectorAll('.stage-lead svg, .reading, .controls > *') ?? [])].filter(
      isShown,
    );
    const inEachOther = over.filter((element, index) => {
      const box = element.getBoundingClientRect();
      return over.slice(index + 1).some((other) => {
        const { left, right, top, bottom } = other.getBoundingClientRect();
        return left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1;
      });
    });
    const words = '.slide-title, .slide-body :is(p, li), figure[data-on-slide] .figure-summary';
    const small = [...document.querySelectorAll(words)]
      .filter(isShown)
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 28 * unit - 0.5);
    const name = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;
    return [
      ...out.map((one) => `out: ${name(one)}`),
      ...inEachOther.map((one) => `over another: ${name(one)}`),
      ...small.map((one) => `small: ${name(one)}`),
    ];
  });

for (const address of [
  '/lessons/drop-sets/',
  '/lessons/motor-unit-recruitment/',
  '/figures/hold/',
  '/figures/forest/',
])
  test(`the slides of ${address} go by keys from the first to the last, and each fits`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const count = await open(page, `${address}?present`);
    expect(count).toBeGreaterThan(4);
    const names = new Set<string>();
    for (let at = 1; at <= count; at += 1) {
      await expect(place(page)).toHaveText(`${at} / ${count}`);
      await expect(title(page), 'is heard').toBeFocused();
      expect(new URL(page.url()).searchParams.get('present')).toBe(String(at));
      if ((await page.locator('.slides').getAttribute('data-kind')) === 'claim')
        await expect(page.locator('.slide-verdict'), 'has its verdict').toHaveText(/^[^,]+, .*certainty/);
      const empty = page.locator('[data-on-slide="rest"]:not(:has(.stage-rest svg))');
      await expect(empty, 'the rest of a figure has something to show').toHaveCount(0);
      names.add((await title(page).getAttribute('aria-label'))!);
      // What is said of a figure may grow a moment after its slide has come; the controls make room then.
      await expect.poll(() => faults(page), `slide ${at} of ${address}`).toEqual([]);
      await page.keyboard.press(at % 2 === 0 ? 'PageDown' : 'ArrowRight');
    }
    expect(names.size, 'each has a name of its own').toBeGreaterThan(count * 0.8);
    await expect(page.locator('.slide-address')).toContainText(address);
    expect(errors).toEqual([]);
  });

for (const viewport of [
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
])
  test(`a figure is whole on a slide of ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const address of [
      '/figures/hold/?present=3',
      '/figures/set/?present=3',
      '/figures/reserve/?present=2',
      '/lessons/drop-sets/?present=6',
    ]) {
      await open(page, address);
      await expect(figure(page)).toBeVisible();
      expect.soft(await faults(page), address).toEqual([]);
    }
  });

test('the keys step through the moments of the live figure, which takes input', async ({ page }) => {
  await open(page, '/figures/hold/?present=2');
  const moments = figure(page).locator('.story-steps input');
  await expect(moments.nth(0)).toBeChecked({ timeout: 20_000 });
  await page.keyboard.press('ArrowRight');
  await expect(moments.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(moments.nth(0)).toBeChecked();
  const force = figure(page).getByRole('slider', { name: /Force to hold/ });
  const before = await force.inputValue();
  await force.focus();
  await page.keyboard.press('ArrowRight');
  expect(await force.inputValue()).not.toBe(before);
  await expect(place(page), 'a control keeps its own keys').toHaveText(/^2 /);
  expect(new URL(page.url()).searchParams.get('present'), 'the figure keeps the slide in the address').toBe(
    '2',
  );
  await page.keyboard.press('PageDown');
  await expect(place(page), 'a remote is heard all the same').toHaveText(/^3 /);
});

test('a question is asked, then answered, and only then does its figure tell its story', async ({ page }) => {
  const count = await open(page, '/lessons/drop-sets/?present=2');
  await expect(page.locator('figure[data-on-slide][data-guess="open"]')).toBeVisible();
  await page.keyboard.press('End');
  await expect(place(page)).toHaveText(`${count} / ${count}`);
  await page.keyboard.press('Home');
  while ((await page.locator('.slide-kicker').textContent()) !== 'Ask the room')
    await page.keyboard.press(' ');
  const asked = await title(page).textContent();
  await expect(page.locator('[data-right]')).toHaveCount(0);
  await page.keyboard.press(' ');
  await expect(title(page)).toHaveText(asked!);
  await expect(page.locator('.slide-choices [data-right]')).toHaveText('about seven');
  await expect(page.locator('.slide-answer')).not.toBeEmpty();
  await page.keyboard.press(' ');
  await expect(figure(page).locator('.story-steps input').first()).toBeChecked({ timeout: 20_000 });
});

test('a reload and a shared link open at the same slide; a wrong number opens the first and says so', async ({
  page,
}) => {
  const count = await open(page, '/lessons/drop-sets/?present=4');
  await page.keyboard.press('ArrowRight');
  const name = await title(page).textContent();
  await page.reload();
  await expect(place(page)).toHaveText(`5 / ${count}`);
  await expect(title(page)).toHaveText(name!);
  await open(page, '/lessons/drop-sets/?present=99');
  await expect(place(page)).toHaveText(`1 / ${count}`);
  await expect(page.locator('.slides [role="status"]')).toHaveText(
    `There is no slide 99: this is the first of ${count}.`,
  );
});

test('a remote blanks the screen, and the next press brings the same slide back', async ({ page }) => {
  await open(page, '/lessons/drop-sets/?present=3');
  for (const key of ['b', '.']) {
    await page.keyboard.press(key);
    await expect(page.locator('html')).toHaveAttribute('data-blank', '');
    await expect(page.locator('.slides [role="status"]')).toHaveText('The screen is blank.');
    await page.keyboard.press('PageDown');
    await expect(page.locator('html')).not.toHaveAttribute('data-blank', '');
    await expect(place(page)).toHaveText(/^3 /);
  }
});

test('Escape leaves to the lesson as it is, at the place that one had reached', async ({ page }) => {
  await page.goto('/lessons/drop-sets/');
  const own = await page.locator('body > *:visible').count();
  await page.getByRole('link', { name: 'Present', exact: true }).click();
  await expect(title(page)).toBeFocused();
  while ((await page.locator('.slides').getAttribute('data-kind')) !== 'section')
    await page.keyboard.press('ArrowRight');
  const heading = await title(page).textContent();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/lessons/drop-sets/');
  await expect(page.locator('.slides')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: heading!, exact: true })).toBeInViewport();
  await expect(page.locator('body > *:visible')).toHaveCount(own);
  await expect(page.locator('figure[data-guess="open"]').first()).toBeAttached();
});

test('whoever reads loads no slides', async ({ page }) => {
  const names: string[] = [];
  page.on('response', (response) => names.push(response.url()));
  const weighed = weigh(page);
  await page.goto('/lessons/drop-sets/', { waitUntil: 'networkidle' });
  expect(names.filter((name) => /\/present\./.test(name))).toEqual([]);
  expect((await weighed()).script).toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of slides shows the lesson, and no link promises them', async ({ page }) => {
    await page.goto('/lessons/drop-sets/?present=4');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.slides')).toHaveCount(0);
    await expect(page.locator('.present-link')).toBeHidden();
  });
});
