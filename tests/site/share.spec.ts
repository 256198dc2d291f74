import { readFileSync } from 'node:fs';
import { site } from '../../src/identity/site.ts';
import { pagesBelow } from './pages.ts';
import { expect, type Page, test } from './test.ts';

/** A permission would be left to the next test. */
test.use({ reuseContext: false });

/** Sharing from pages that are read: the address, the networks, a section, and the very words. */
const lesson = '/lessons/what-is-failure/';
const origin = async (page: Page) =>
  new URL((await page.locator('link[rel="canonical"]').getAttribute('href'))!).origin;

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const address of [lesson, '/claims/not-hacks/'])
  test(`${address} can be shared from the keyboard, and announces that its link is copied`, async ({
    page,
  }) => {
    await page.goto(address);
    const box = page.locator('details[data-share]');
    await box.locator('summary').focus();
    await page.keyboard.press('Enter');
    const button = box.getByRole('button', { name: 'Copy link' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.said')).toHaveText('Link copied.');
    expect(await copied(page)).toBe((await origin(page)) + address);
  });

test('the buttons come where the box was opened before the scripts of the page', async ({ page }) => {
  await page.route('**/_astro/page.*.js', async (route) => {
    await page.locator('details.share[open]').waitFor();
    await route.continue();
  });
  await page.goto(lesson, { waitUntil: 'domcontentloaded' });
  await page.locator('details.share summary').click();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
});

test('links to networks carry the address of the page and nothing that tracks', async ({ page }) => {
  await page.goto(lesson);
  const links = await page
    .locator('.share-networks a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) {
    expect(link).toContain(encodeURIComponent((await origin(page)) + lesson));
    expect(link).not.toMatch(/utm_/);
  }
});

test('where a page may not copy, the address is selected and a message says so', async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('details.share summary').click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('.said')).toContainText('selected');
  await expect(page.locator('#share-address')).toBeFocused();
});

/** What the address asks, and what of that the reader sees. */
const states: readonly (readonly [address: string, shared: string])[] = [
  ['/figures/hold/?utm_source=mail&target=30', '/figures/hold/?target=30'],
  ['/figures/hold/', '/figures/hold/'],
  ['/embed/hold/?target=30&theme=dark', '/figures/hold/?target=30'],
  ['/figures/hold/?target=30&present', '/figures/hold/?present=1&target=30'],
  ['/references/?kind=trial&fbclid=1', '/references/?kind=trial'],
  ['/search/?q=drop+sets', '/search/?q=drop+sets'],
];

test('browsers and reference managers that take the canonical address take what the reader sees', async ({
  page,
}) => {
  // Reference managers store the one that Open Graph has.
  const canonical = () =>
    page.evaluate(() => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')!.href;
      const graph = document.querySelector<HTMLMetaElement>('meta[property="og:url"]')!.content;
      const { pathname, search } = new URL(link);
      return link === graph ? pathname + search : `${link} and ${graph}`;
    });
  for (const [address, shared] of states) {
    await page.goto(address);
    await expect.poll(canonical, address).toBe(shared);
  }
  await page.locator('#search-words').fill('tempo');
  await expect.poll(canonical).toBe('/search/?q=tempo');
});

test('a link to the page that is open keeps what its address asks', async ({ page }) => {
  const current = page.locator('nav [aria-current="page"]');
  for (const address of ['/references/?kind=trial', '/search/?q=tempo', '/claims/?words=drop']) {
    await page.goto(address);
    await current.click();
    expect(new URL(page.url()).search, address).toBe(new URL(address, page.url()).search);
  }
  await page.goto('/search/?q=tempo');
  await page.locator('[data-search-results] a').first().focus();
  await page.keyboard.press('/');
  await expect(page.locator('#search-words')).toBeFocused();
  await expect(page).toHaveURL(/\/search\/\?q=tempo$/);
  await page.goto('/figures/hold/?target=30');
  await page.locator('.present-link a').click();
  await expect(page).toHaveURL(/\/figures\/hold\/\?target=30&present/);
});

test('every section of every lesson has a link of its own', () => {
  for (const { address, html } of pagesBelow('/lessons/')) {
    // What follows the text stands in sections of its own, or closed, outside what is quoted and cited.
    const article = /<article class="lesson[\s\S]*<\/article>/
      .exec(html())![0]
      .replace(/<section[\s\S]*?<\/section>/g, '')
      .replace(/<summary[\s\S]*?<\/summary>/g, '');
    const headings = [...article.matchAll(/<h2 id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g)];
    expect(headings.length, address).toBeGreaterThan(3);
    for (const [, id, inside] of headings)
      expect(inside, address).toContain(`<a class="section-link" href="#${id}"`);
  }
});

test('the link of a section is copied when it is pressed, and stands in the address', async ({ page }) => {
  await page.goto(lesson);
  await page.locator('article.lesson > h2[id] .section-link').first().press('Enter');
  await expect(page.locator('.said')).toContainText('copied');
  expect(new URL(page.url()).hash).toMatch(/^#./);
  expect(new URL(await copied(page)).hash).toBe(new URL(page.url()).hash);
});

const finder = readFileSync(
  new URL('../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js', import.meta.url),
  'utf8',
);
interface Finder {
  parseFragmentDirectives(directives: { text: string[] }): { text: unknown[] };
  processTextFragmentDirective(directive: unknown, root: Document): Range[];
}

test.describe('quoting', () => {
  test.use({ bypassCSP: true });
  test('selected text can be quoted with a link that leads to it', async ({ page }) => {
    await page.goto(lesson);
    const words = await page
      .locator('article.lesson > p')
      .nth(1)
      .evaluate((paragraph) => {
        const range = document.createRange();
        const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
        range.setStart(text, 0);
        range.setEnd(text, text.textContent!.lastIndexOf(' ', 60));
        document.getSelection()!.removeAllRanges();
        document.getSelection()!.addRange(range);
        return range.toString().replace(/\s+/g, ' ').trim();
      });
    const offer = page.getByRole('button', { name: 'Quote with a link' });
    await expect(offer).toBeVisible();
    await offer.click();
    await expect(page.locator('.said')).toContainText('Quotation copied');
    const quotation = await copied(page);
    expect(quotation).toContain(`“${words}” ${site.name}`);
    const { hash } = new URL(quotation.split(' ').at(-1)!);
    expect(hash).toMatch(/^#:~:text=.+/);
    // What browsers without this feature would run to find the words; ours has the feature, but not without a window.
    await page.addScriptTag({
      type: 'module',
      content: `${finder}\nwindow.find_ = { parseFragmentDirectives, processTextFragmentDirective };`,
    });
    // A module without an address fires no event that the driver waits for.
    await page.waitForFunction(() => 'find_' in window);
    const found = await page.evaluate((fragment) => {
      const { parseFragmentDirectives, processTextFragmentDirective } = (
        window as unknown as { find_: Finder }
      ).find_;
      const [directive] = parseFragmentDirectives({ text: [fragment.replace('#:~:text=', '')] }).text;
      return processTextFragmentDirective(directive, document).map((range) => range.toString());
    }, hash);
    expect(found.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([words]);
  });
});

test('a short selection offers no quotation, and Escape dismisses the offer', async ({ page }) => {
  await page.goto(lesson);
  const select = (characters: number) =>
    page
      .locator('article.lesson > p')
      .nth(1)
      .evaluate((paragraph, to) => {
        const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
        document.getSelection()!.setBaseAndExtent(text, 0, text, to);
      }, characters);
  const offer = page.locator('.quote-offer');
  await select(30);
  await expect(offer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(offer).toHaveCount(0);
  await select(4);
  await page.waitForTimeout(500);
  await expect(offer).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson can still be shared: its address, and links to networks', async ({ page }) => {
    await page.goto(lesson);
    await page.locator('details.share summary').click();
    await expect(page.locator('#share-address')).toBeVisible();
    await expect(page.locator('.share-networks a').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden();
  });
});
