import { join } from 'node:path';
import { listOf } from '../../src/authoring/offline/list.ts';
import { bundledWorker } from '../../src/authoring/offline/worker.ts';
import { type KeptFile, maxBytes } from '../../src/offline/list.ts';
import { declinedCache, keptCache } from '../../src/offline/names.ts';
import { type Interruptible, interruptible } from './interruptible.ts';
import { dist, pagesBelow } from './pages.ts';
import { type Browser, type BrowserContext, type Page, expect as playwrightExpect, test } from './test.ts';

/** Reading without a network, with a real service worker and a server that is really gone. */
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A page that is not on the list. */
const study = pagesBelow('/references/')[0]!.address;

/** A worker is started for an answer, and stopped again. */
const expect = playwrightExpect.configure({ timeout: 20_000 });

const src = join(import.meta.dirname, '../../src');

const contextOf = (browser: Browser, { origin: baseURL }: Interruptible) =>
  browser.newContext({ baseURL, serviceWorkers: 'allow', reducedMotion: 'reduce' });

/** The addresses that are kept on the device of a page. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async (name) => {
    if (!(await caches.has(name))) return [];
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  }, keptCache);

/** Waits until all of some addresses are kept. */
async function untilKept(page: Page, addresses: readonly string[]) {
  const missing = async () => {
    const kept = new Set(await keptBy(page));
    return addresses.filter((address) => !kept.has(address)).slice(0, 3);
  };
  await expect.poll(missing, { timeout: 120_000, intervals: [500] }).toEqual([]);
}

let site: Interruptible;
let context: BrowserContext;
let files: readonly KeptFile[];
let listed: readonly string[];

/** Everything that reads offline has visited the home page, once. */
test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  site = await interruptible(baseURL!);
  files = (await listOf(dist)).groups.flatMap((group) => group.files);
  listed = files.map(({ address }) => address);
  context = await contextOf(browser, site);
  const page = await context.newPage();
  await page.goto('/');
  await untilKept(page, listed);
  await page.close();
});

test.afterAll(async () => {
  await context.close();
  site.close();
});

/** A page of a reader who has no network. */
async function cutOff(): Promise<Page> {
  const page = await context.newPage();
  await context.setOffline(true);
  site.isDown = true;
  return page;
}

async function reconnect() {
  site.isDown = false;
  await context.setOffline(false);
}

test.afterEach(async () => {
  site.changes.clear();
  await reconnect();
  for (const page of context.pages()) await page.close();
});

const note = (page: Page) => page.locator('main > .kept-note');
const newer = (page: Page) => page.locator('.newer');

test('one visit fetches each file once, and less than three megabytes', async () => {
  for (const { address, lean } of files.filter((file) => file.lean !== undefined && file.address !== '/'))
    expect([lean, site.asked.filter((one) => one === lean).length], address).toEqual([lean, 1]);
  const page = await context.newPage();
  await page.goto('/about/');
  const used = await page.evaluate(async () => {
    const estimate = (await navigator.storage.estimate()) as { usageDetails?: { caches?: number } };
    return estimate.usageDetails?.caches;
  });
  console.log(`${used} bytes are stored`);
  expect(used).toBeLessThan(maxBytes);
});

test('a lesson and a claim can be read, and say of which day they are', async () => {
  const page = await cutOff();
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date());
  for (const address of ['/lessons/drop-sets/', '/claims/not-hacks/']) {
    await page.goto(address);
    await expect(note(page)).toHaveText(
      `This site can’t be reached just now. You are reading the copy kept on this device on ${day}.`,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a figure plays, and follows its slider', async () => {
  const page = await cutOff();
  await page.goto('/figures/set/');
  const figure = page.locator('figure[data-figure]').first();
  const picture = figure.locator('[data-picture="wide"][data-part="lead"] svg');
  const isAs = async (before: string) => (await picture.innerHTML()) === before;
  for (const [name, key] of [
    ['load', 'ArrowRight'],
    ['time', 'ArrowLeft'],
  ] as const) {
    const before = await picture.innerHTML();
    await figure.locator(`input[id$="-${name}"]`).press(key);
    await expect(figure).toHaveAttribute('data-live', 'true');
    await expect.poll(() => isAs(before), `the picture follows the ${name}`).toBe(false);
  }
});

test('a lesson can be printed and shown as slides', async () => {
  const page = await cutOff();
  await page.goto('/lessons/drop-sets/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Site' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/lessons/drop-sets/?present');
  await expect(page.locator('html')).toHaveAttribute('data-presenting', '');
});

test('the search finds pages', async () => {
  const page = await cutOff();
  await page.goto('/search/?q=drop');
  await expect(page.locator('[data-search-said]')).toContainText(/\d+ results?/);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('a page that is not kept says so, and lists what is', async () => {
  const page = await cutOff();
  const response = await page.goto(study);
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not kept on your device');
  await expect(page.locator('[data-missing]')).toContainText('page of a single study');
  await page.getByRole('link', { name: 'Drop sets', exact: false }).first().click();
  await expect(note(page)).toBeVisible();
});

test('a frame on a page is not answered for, and registers nothing', async () => {
  const page = await context.newPage();
  await page.goto('/embed/set/');
  expect(await page.locator('link[rel=manifest]').count()).toBe(0);
  const scripts = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(scripts.filter((name) => name.includes('Page.astro'))).toEqual([]);
});

test('back online, a page that has changed is the new one, without a note', async () => {
  const page = await cutOff();
  await page.goto('/claims/not-hacks/');
  await reconnect();
  site.changes.set('/claims/not-hacks/', { body: (html) => html.replace('</h1>', ' (judged anew)</h1>') });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(judged anew)');
  await expect(note(page)).toHaveCount(0);
});

test('a reader of a copy is told of a newer page as soon as there is a network', async () => {
  const page = await cutOff();
  await page.goto('/claims/');
  site.changes.set('/claims/', { body: (html) => html.replace('</h1>', ' (changed)</h1>') });
  await expect(newer(page)).toHaveCount(0);
  await reconnect();
  await expect(newer(page)).toContainText('A newer version of this site is ready.');
  await expect(page.getByRole('heading', { level: 1 }), 'until the reader wants it').not.toContainText(
    'changed',
  );
  await newer(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(changed)');
});

test('where the network is slow a copy comes first, and a word when what it lacks has come', async () => {
  const page = await context.newPage();
  site.changes.set('/glossary/', {
    body: (html) => html.replace('</h1>', ' (changed)</h1>'),
    delayMs: 6000,
  });
  await page.goto('/glossary/');
  await expect(note(page)).toContainText('The connection is slow.');
  await expect(newer(page)).toBeVisible({ timeout: 15_000 });
});

test('a reader removes the copies, and nothing is kept until that is taken back', async () => {
  const page = await context.newPage();
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Remove the copies' }).click();
  await expect(page.locator('.said')).toContainText('removed');
  await page.goto('/lessons/drop-sets/');
  await page.waitForTimeout(3000);
  expect(await page.evaluate(() => caches.keys())).toEqual([declinedCache]);
  await page.goto('/about/');
  await page.getByRole('button', { name: 'Keep copies again' }).click();
  await page.goto('/');
  await untilKept(page, listed);
});

test('an open page finds its scripts after another version was published', async ({ baseURL }) => {
  const page = await context.newPage();
  await page.goto('/figures/hold/');
  // Attached to a debugger, a worker that is replaced while it is at work never ends.
  await page.waitForTimeout(4000);
  const own = (await (await fetch(`${baseURL}/figures/hold/`)).text()).match(
    /\/_astro\/island\.[\w-]+\.js/,
  )?.[0];
  expect(own).toBeDefined();
  // The new version has neither this script nor names it; its worker takes over while the page is open.
  site.changes.set(own!, { body: () => '' });
  site.changes.set('/service-worker.js', {
    body: (script) => script.replaceAll(own!, '/_astro/other.js'),
  });
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await registration.update();
    await changed;
  });
  const other = await context.newPage();
  await other.goto('/about/');
  const figure = page.locator('figure[data-figure]').first();
  await figure.locator('input[type=range]').first().press('ArrowRight');
  await expect(figure).toHaveAttribute('data-live', 'true');
});

test('a page of a newer version works under the worker of an older one', async ({ browser, baseURL }) => {
  const own = (await (await fetch(`${baseURL}/figures/hold/`)).text()).match(
    /\/_astro\/island\.[\w-]+\.js/,
  )?.[0];
  // The older version had another script, and its worker knows of no newer one.
  site.changes.set('/service-worker.js', {
    body: (script) => script.replaceAll(own!, '/_astro/older.js'),
  });
  const older = await contextOf(browser, site);
  const page = await older.newPage();
  await page.goto('/');
  // A page asks for its worker once nothing is drawn, which takes as long as the machine is busy.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 60_000 })
    .toBe(true);
  await page.goto('/figures/hold/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const figure = page.locator('figure[data-figure]').first();
  await figure.locator('input[type=range]').first().press('ArrowRight');
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(note(page)).toHaveCount(0);
  await older.close();
});

/** Publishes the worker that takes the place of the other one where the site keeps nothing. */
async function expectRetired(page: Page) {
  const retired = await bundledWorker(src, undefined);
  site.changes.set('/service-worker.js', { body: () => retired });
  await page.goto('/');
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 40_000,
    })
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
}

test('who saves data keeps what is visited and no more, and has it removed by the switch in the settings of the site', async ({
  browser,
}) => {
  const saving = await contextOf(browser, site);
  await saving.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await saving.newPage();
  await page.goto('/lessons/drop-sets/');
  await untilKept(page, ['/lessons/drop-sets/']);
  await page.goto(study);
  await untilKept(page, [study]);
  await page.waitForTimeout(2000);
  const pages = (await keptBy(page)).filter((address) => address.endsWith('/'));
  expect(pages.sort()).toEqual(['/lessons/drop-sets/', study]);
  site.isDown = true;
  await page.goto('/lessons/drop-sets/');
  await expect(note(page)).toBeVisible();
  site.isDown = false;
  await expectRetired(page);
  await saving.close();
});
