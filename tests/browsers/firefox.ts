import puppeteer, { type ElementHandle, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import type { Browser, Driver, Setting } from './driver.ts';
import { onPath } from './onPath.ts';

/**
 * An installed Firefox, the long-lived one of Debian too, over WebDriver BiDi. Playwright drives a Firefox of its own alone, and
 * no package brings the driver for the older protocol.
 */
const { SITE_FIREFOX } = process.env;
const installed = () => SITE_FIREFOX ?? onPath('firefox-esr', 'firefox');

/** Brings the first element of an XPath into view, and gives its middle. */
const middleOf = (path: string) => `
  const element = document.evaluate(${JSON.stringify(path)}, document, null, 9).singleNodeValue;
  if (element === null) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A word that is broken over two lines has nothing in its middle.
  const [{ left, top, width, height }] = element.getClientRects();
  return [left + width / 2, top + height / 2];`;

function driverOf(page: Page): Driver {
  let at: Frame = page.mainFrame();
  let around: ElementHandle | null = null;
  const run = async <T>(body: string) => (await at.evaluate(`(() => { ${body} })()`)) as T;
  const leave = async () => {
    at = page.mainFrame();
    around = null;
  };
  return {
    open: async (address) => {
      await leave();
      await page.goto(address);
    },
    enter: async (selector) => {
      around = await page.waitForSelector(selector);
      const frame = await around?.contentFrame();
      if (!frame) throw new Error(`${selector} is no frame`);
      at = frame;
    },
    leave,
    // By its place: this Firefox cannot tell Puppeteer which element a frame stands in.
    click: async (path) => {
      const middle = await run<readonly [number, number] | null>(middleOf(path));
      if (middle === null) throw new Error(`nothing is at ${path}`);
      const { x, y } = (await around?.boundingBox()) ?? { x: 0, y: 0 };
      await page.mouse.click(x + middle[0], y + middle[1]);
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key as KeyInput);
    },
    print: () => page.pdf({ format: 'A4' }),
    run,
  };
}

async function withFirefox({ scheme }: Setting, use: (driver: Driver) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed() ?? '',
    headless: true,
    // Not every Firefox can be told the size of a window.
    defaultViewport: null,
    args: ['--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      // A story that plays by itself would be stopped by the press that is to play it.
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  });
  try {
    await use(driverOf(await browser.newPage()));
  } finally {
    await browser.close();
  }
}

export const firefox: Browser = {
  name: 'firefox',
  missing: () => (installed() === undefined ? ['firefox-esr'] : []),
  with: withFirefox,
};
