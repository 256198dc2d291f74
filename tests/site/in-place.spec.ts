import { createRequire } from 'node:module';
import { pagesBelow } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** What Firefox reads a page with. */
const require = createRequire(import.meta.url);
const { Readability }: typeof import('@mozilla/readability') = require('@mozilla/readability');
const JSDOMParser: new () => {
  parse(html: string): Document;
} = require('@mozilla/readability/JSDOMParser.js');

/** Citations, terms and verdicts open beside their mark, and nothing else of the page moves. */
const lesson = '/lessons/drop-sets/';
const windows = [
  { width: 390, height: 664 },
  { width: 1440, height: 780 },
];

const kinds = {
  citation: '.lesson > p .cite > a',
  term: '.lesson > p .term',
} as const;

const card = (page: Page) => page.locator(':popover-open');

/** Where each paragraph of the lesson is. */
const places = (page: Page) =>
  page
    .locator('.lesson > p')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));

async function expectBeside(mark: Locator): Promise<void> {
  const page = mark.page();
  const [at, opened] = [await mark.boundingBox(), await card(page).boundingBox()];
  const { width } = page.viewportSize()!;
  expect(opened!.x).toBeGreaterThanOrEqual(0);
  expect(opened!.x + opened!.width).toBeLessThanOrEqual(width);
  const distance = Math.max(opened!.y - (at!.y + at!.height), at!.y - (opened!.y + opened!.height));
  expect(distance).toBeLessThan(40);
}

test('the card of a citation shows the finding whose number stands beside it', async ({ page }) => {
  await page.goto(lesson);
  const number = page.getByRole('link', { name: '13.3 %' });
  const mark = page.locator('p', { has: number }).getByRole('button', { name: /^Reference \d+: Fink/ });
  await mark.click();
  const title = await number.getAttribute('title');
  expect(title).toMatch(/^−13\.3.*: After one session/);
  await expect(card(page).locator('.what-found')).toHaveText(title!);
});

for (const viewport of windows)
  for (const [kind, selector] of Object.entries(kinds))
    test(`at ${viewport.width} px a ${kind} opens beside its mark, moves nothing, and closes`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(lesson);
      const mark = page.locator(selector).nth(1);
      await expect(mark).toHaveRole('button');
      await expect(mark).not.toHaveAccessibleName(/^Verdict/);
      // Figures further down are laid out as they come near.
      await page.locator('.site-footer').scrollIntoViewIfNeeded();
      for (const figure of await page.locator('.lesson > .figure').all())
        await figure.scrollIntoViewIfNeeded();
      await mark.scrollIntoViewIfNeeded();
      const before = await places(page);
      await mark.click();
      await expect(card(page)).toBeVisible();
      await expectBeside(mark);
      expect(await places(page)).toEqual(before);
      await expect(mark).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await mark.click();
      await page.locator('.lesson h1').click({ force: true });
      await expect(card(page)).toHaveCount(0);
    });

test('a citation tells the study, what it found, its size and how it was read, and leads to its record', async ({
  page,
}) => {
  await page.goto(lesson);
  await page.locator('.cite a[href="#ref-fink2018dropset"]').first().click();
  await expect(card(page)).toContainText('Fink J');
  await expect(card(page)).toContainText('2018');
  await expect(card(page)).toContainText('16 people');
  await expect(card(page).locator('.what-found')).toContainText(/\d/);
  await expect(card(page)).toContainText(/abstract read/i);
  await expect(card(page).getByRole('link', { name: 'What we took from it' })).toHaveAttribute(
    'href',
    '/references/fink2018dropset/',
  );
});

test('a citation is one stop of the keyboard, and opens as one comes to it; pressed, its card comes next', async ({
  page,
}) => {
  await page.goto('/lessons/motor-unit-recruitment/');
  const several = page.locator('.lesson > p .cite').filter({ has: page.locator('a:nth-of-type(2)') });
  const marks = several.first().locator('> a');
  await expect(marks.first()).toHaveRole('button');
  await page.keyboard.press('Tab');
  await marks.first().focus();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(marks.nth(1), 'of a group each is a stop').toBeFocused();
  await expect(card(page), 'the one of this mark alone').toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(card(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page), 'it can be opened again').toBeVisible();
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await expect(card(page), 'the focus is elsewhere').toHaveCount(0);
});

test('a mouse that rests on a mark opens it, and leaves it closed again', async ({ page }) => {
  await page.setViewportSize(windows[1]!);
  await page.goto(lesson);
  const mark = page.locator(kinds.term).first();
  await expect(mark).toHaveRole('button');
  await mark.hover();
  await expect(card(page)).toBeVisible();
  await card(page).hover();
  await page.waitForTimeout(500);
  await expect(card(page), 'the pointer is on it').toBeVisible();
  await page.locator('.lesson h1').hover();
  await expect(card(page)).toHaveCount(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: windows[0]! });
  test('the press that closes a card presses nothing else', async ({ page }) => {
    await page.goto(lesson);
    const mark = page.locator(kinds.citation).first();
    await expect(mark).toHaveRole('button');
    await mark.tap();
    await expect(card(page)).toBeVisible();
    const title = page.locator('.breadcrumbs a').first();
    await title.dispatchEvent('pointerdown', { pointerType: 'touch' });
    await title.dispatchEvent('click');
    await expect(card(page)).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${lesson}$`));
    await title.tap();
    await expect(page).toHaveURL(/\/lessons\/$/);
  });
});

test('a verdict opens over the text of a phone and stands in the margin of a wide window', async ({
  page,
}) => {
  await page.setViewportSize(windows[0]!);
  await page.goto(lesson);
  const mark = page.locator('.note-mark').first();
  await expect(mark).toHaveRole('button');
  await expect(page.locator('.note').first()).toBeHidden();
  await mark.click();
  await expect(card(page)).toContainText('What holds:');
  await page.setViewportSize(windows[1]!);
  await expect(card(page)).toHaveCount(0);
  const note = page.locator('.note').first();
  await expect(note).toBeVisible();
  await expect(mark, 'as it stands open').toHaveAttribute('aria-expanded', 'true');
  await expect(mark).toHaveAccessibleName(/^Verdict: \w+/);
  for (const press of [() => mark.click(), () => mark.press('Enter'), () => mark.press(' ')]) {
    await press();
    await expect(note.getByRole('link'), 'a press leads on into the note').toBeFocused();
    await expect(page, 'and not away').toHaveURL(new RegExp(`${lesson}$`));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a citation leads to the list of references, where it says what was found', async ({ page }) => {
    await page.goto(lesson);
    await page.locator(kinds.citation).first().click();
    await expect(page).toHaveURL(/#ref-/);
    await expect(page.locator(':target .what-found')).not.toBeEmpty();
  });
});

/** The page as Firefox hands it to its reader mode. */
const serialized = (page: Page) => page.evaluate(() => new XMLSerializer().serializeToString(document));

/** What that makes of it: its paragraphs, and of each picture its name, if anything of it is drawn. */
async function inReaderMode(page: Page) {
  const { content } = new Readability(new JSDOMParser().parse(await serialized(page))).parse()!;
  return page.evaluate((html) => {
    const found = new DOMParser().parseFromString(html, 'text/html');
    const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '');
    const drawn = [...found.querySelectorAll('svg')].filter((svg) => svg.querySelectorAll('path').length > 5);
    return {
      read: [...found.querySelectorAll('p')].map(text).join('\n'),
      pictures: [
        ...[...found.querySelectorAll('img')].map((image) => image.getAttribute('src')),
        ...drawn.map((svg) => `${svg.getAttribute('aria-label')} ${svg.getAttribute('viewBox')}`),
      ],
    };
  }, content ?? '');
}

/** Runs in the page: its longer paragraphs, without what opens in them. */
const paragraphs = () =>
  [...document.querySelectorAll('.lesson > p:not([class])')].flatMap((paragraph) => {
    const plain = paragraph.cloneNode(true) as Element;
    for (const note of plain.querySelectorAll('.note, .definition')) note.remove();
    const words = (plain.textContent ?? '').replace(/\s+/g, '');
    return words.length > 70 ? [words] : [];
  });

test.describe('a reader mode', () => {
  // The forest plot is mostly links, which it takes for a menu and leaves out.
  const drawn = ['/model/', '/figures/pool/', '/figures/drop-set/'];
  for (const address of [...pagesBelow('/lessons/').map((lesson) => lesson.address), ...drawn])
    test(`shows the paragraphs of ${address} without what opens in them, and its pictures, each once`, async ({
      page,
    }) => {
      // The scripts of a page come after it, and add to what is read.
      await page.goto(address, { waitUntil: 'networkidle' });
      const { read, pictures } = await inReaderMode(page);
      const written = await page.evaluate(paragraphs);
      if (address.startsWith('/lessons/')) expect(written.length).toBeGreaterThan(3);
      expect(written.filter((words) => !read.includes(words))).toEqual([]);
      expect(pictures.length).toBeGreaterThan(0);
      expect(new Set(pictures).size).toBe(pictures.length);
    });
});
