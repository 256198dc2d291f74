import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { figureAsFile, lessonAsFile } from '../../src/addresses/singleFiles.ts';
import { installedFirefox } from '../site/firefox.ts';
import { dist } from '../site/pages.ts';

/**
 * Pages as one file in an installed Firefox, opened from a disk: what browsers let a file do there is where they differ most.
 * Playwright drives the newest Firefox alone; Puppeteer also the one that Debian has.
 */
const disk = mkdtempSync(join(tmpdir(), 'single-file-'));
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: installedFirefox(),
  headless: true,
  // Not every Firefox can be told the size of a window.
  defaultViewport: null,
  args: ['--width=500', '--height=800'],
  // A story that plays by itself would be stopped by the press that is to play it.
  extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
});

/** Opens a file, and lists what it asks for beside itself and what goes wrong in it. */
async function open(address: string, query = ''): Promise<{ page: Page; faults: string[] }> {
  const path = join(disk, 'page.html');
  copyFileSync(join(dist, address), path);
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) faults.push(request.url());
  });
  await page.goto(pathToFileURL(path).href + query);
  return { page, faults };
}

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

const patienceMs = 30_000;

/** Waits until something holds. Puppeteer’s own way is refused: the policy of a file lets no text be run. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patienceMs;
  while (!(await holds())) {
    assert.ok(Date.now() < end, `waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until an element says something. */
const says = (page: Page, selector: string, words: string) =>
  until(`“${words}”`, () =>
    page.$$eval(
      selector,
      (elements, wanted) => elements.some(({ textContent }) => textContent.includes(wanted)),
      words,
    ),
  );

/** Moves a slider as a hand does. */
const move = (page: Page, name: string, value: string) =>
  page.$eval(
    `input[name="${name}"]`,
    (slider, to) => {
      slider.value = to;
      for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));
    },
    value,
  );

const checks: Readonly<Record<string, () => Promise<void>>> = {
  'a figure opens with the state of its address, plays, and follows its sliders with its crowd': async () => {
    const { page, faults } = await open(figureAsFile('set'), '?load=80');
    await page.waitForSelector('figure[data-live="true"]');
    assert.equal(await page.$eval('input[name="load"]', (slider) => slider.value), '80');
    // Of the pictures of two widths, the one that is seen is drawn anew.
    const moving = () => page.$$eval('[data-moving]', (all) => all.map(({ innerHTML }) => innerHTML).join());
    const before = await moving();
    await page.click('[data-play]');
    await until('the picture to move', async () => (await moving()) !== before);
    await move(page, 'load', '55');
    await says(page, '[data-announcement]', 'instead of');
    await says(page, 'svg text', 'Reps of 100 virtual lifters');
    assert.equal(await textOf(page, '[data-notes]'), '');
    assert.deepEqual(faults, []);
  },
  'an address that cannot be read is told': async () => {
    const { page } = await open(figureAsFile('set'), '?load=999');
    await says(page, '[data-notes]', '999');
  },
  'a lesson makes its figures live and opens its terms': async () => {
    const { page, faults } = await open(lessonAsFile('drop-sets'));
    await page.click('[data-play]');
    await page.waitForSelector('figure[data-live="true"]');
    await page.click('.term');
    await page.waitForSelector('.definition:popover-open');
    assert.deepEqual(faults, []);
  },
};

try {
  for (const [name, check] of Object.entries(checks)) {
    await check();
    console.log(`passed in ${await browser.version()}: ${name}`);
  }
} finally {
  await browser.close();
  rmSync(disk, { recursive: true });
}
