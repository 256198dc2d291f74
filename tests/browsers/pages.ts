import { deepStrictEqual, match, notStrictEqual, ok } from 'node:assert/strict';
import { inflateSync } from 'node:zlib';
import { type Check, isLive, type Rig, until } from './check.ts';

const lesson = '/lessons/drop-sets/';
const figure = '/figures/hold/';

const open = ({ driver, site }: Rig, path: string) => driver.open(site + path);

/** Waits until the page says something, where a selector finds it. */
const says = ({ driver }: Rig, selector: string, words: string) =>
  until(`“${words}”`, () =>
    driver.run<boolean>(
      `return [...document.querySelectorAll('${selector}')].some(({ textContent }) => textContent.includes('${words}'))`,
    ),
  );

const focus = (selector: string) => `document.querySelector('${selector}').focus()`;
const valueIn = (name: string) => `return document.querySelector('[name="${name}"]').value`;
const address = 'return location.search';
const picture = 'return document.querySelector("figure[data-figure] [data-moving]").innerHTML';
const button = (words: string) => `//button[normalize-space(.) = "${words}"]`;

async function printed({ driver: { print } }: Rig): Promise<Buffer> {
  if (typeof print === 'string') throw new Error(print);
  return Buffer.from(await print());
}

/** How many pages a PDF has, which its tree of pages counts. Writers pack that tree or do not. */
function pagesIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      return inflateSync(pdf.subarray(index + length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return Math.max(
    ...[text, ...packed].flatMap((part) =>
      [
        ...part.matchAll(/\/Type\s*\/Pages\b[^>]*\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*\/Type\s*\/Pages\b/g),
      ].map(([, one, other]) => Number(one ?? other)),
    ),
  );
}

/** Sets the slider of a field as a hand does. */
const slide = (field: string, value: number) => `
  const slider = document.querySelector('[name="${field}"]');
  slider.value = ${value};
  for (const type of ['input', 'change']) slider.dispatchEvent(new Event(type, { bubbles: true }));`;

/** How light a colour is, from 0 to 1. */
const lightness = `
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/[\\d.]+/g).map(Number);
  return (red + green + blue) / 765;`;

const pageChecks: readonly Check[] = [
  {
    name: 'a lesson opens with its words, its fonts and its pictures, and nothing sticks out',
    run: async (rig) => {
      await open(rig, lesson);
      await until('a font arrives', () =>
        rig.driver.run('return [...document.fonts].some(({ status }) => status === "loaded")'),
      );
      ok((await rig.driver.run<number>('return document.querySelector("main").innerText.length')) > 3000);
      ok((await rig.driver.run<number>('return document.querySelectorAll("figure svg").length')) > 0);
      ok(
        await rig.driver.run<boolean>('return document.documentElement.scrollWidth <= innerWidth'),
        'it scrolls sideways',
      );
    },
  },
  {
    name: 'a term of a lesson opens in place, and Escape closes it',
    run: async (rig) => {
      await open(rig, lesson);
      await until('its scripts have run', () =>
        rig.driver.run('return document.querySelector(".term[role=button]") !== null'),
      );
      await rig.driver.click('//*[contains(@class, "term")][@role = "button"]');
      const isOpen = () =>
        rig.driver.run<boolean>('return document.querySelector(".definition:popover-open") !== null');
      await until('it opens', isOpen);
      await rig.driver.press('Escape');
      await until('it closes', async () => !(await isOpen()));
    },
  },
  {
    name: 'a figure follows the keyboard, and its address with it',
    run: async (rig) => {
      await open(rig, figure);
      const before = await rig.driver.run(picture);
      await rig.driver.run(focus('[name="target"]'));
      await rig.driver.press('ArrowRight');
      await until('it runs', () => rig.driver.run(isLive));
      await until('its address follows', async () => (await rig.driver.run(address)) === '?target=51');
      await until('the picture follows', async () => (await rig.driver.run(picture)) !== before);
    },
  },
  {
    name: 'a story plays by the keyboard',
    run: async (rig) => {
      await open(rig, figure);
      const before = await rig.driver.run(picture);
      await rig.driver.run(focus('[data-play]'));
      await rig.driver.press('Enter');
      await until('it runs', () => rig.driver.run(isLive));
      await until('the picture moves', async () => (await rig.driver.run(picture)) !== before);
    },
  },
  {
    name: 'the state in an address is shown, and going back leads to the one before',
    run: async (rig) => {
      await open(rig, `${figure}?target=30`);
      await until('it runs', () => rig.driver.run(isLive));
      deepStrictEqual(await rig.driver.run(valueIn('target')), '30');
      await rig.driver.run(slide('target', 60));
      await until('its address follows', async () => (await rig.driver.run(address)) === '?target=60');
      await rig.driver.run('history.back()');
      await until('it is as it was', async () => (await rig.driver.run(valueIn('target'))) === '30');
    },
  },
  {
    name: 'the dialog to share opens with the address, and Escape leads back',
    run: async (rig) => {
      await open(rig, `${figure}?target=30`);
      await until('it runs', () => rig.driver.run(isLive));
      await rig.driver.click(button('Share'));
      await until('it opens', () =>
        rig.driver.run(
          'const dialog = document.querySelector("dialog[open]"); return dialog !== null && [...dialog.querySelectorAll("input, textarea")].some(({ value }) => value.includes("target=30"))',
        ),
      );
      await rig.driver.press('Escape');
      await until('it closes', () =>
        rig.driver.run(
          'return document.querySelector("dialog[open]") === null && document.activeElement.textContent.trim() === "Share"',
        ),
      );
    },
  },
  {
    name: 'the search finds what is typed',
    run: async (rig) => {
      await open(rig, '/search/');
      await rig.driver.run(focus('#search-words'));
      await rig.driver.press(...'tempo');
      await says(rig, '[data-search-said]', 'result');
      match(
        await rig.driver.run<string>('return document.querySelector("[data-search-results]").innerText'),
        /tempo/i,
      );
    },
  },
  {
    name: 'a lesson is read without script: words, stills and a note that they are still',
    run: async (rig) => {
      await rig.driver.open(rig.host.withoutScript(lesson));
      const inFrame = (body: string) =>
        `const page = document.querySelector('iframe').contentDocument; const seen = (one) => one.checkVisibility(); ${body}`;
      await until('it is read', () =>
        rig.driver.run(inFrame('return page.readyState === "complete" && page.querySelector("h1") !== null')),
      );
      const lengthOfWords = await rig.driver.run<number>(
        inFrame(
          'return [...page.querySelectorAll("main p")].filter(seen).map((one) => one.innerText).join("").length',
        ),
      );
      ok(lengthOfWords > 3000, `${lengthOfWords} letters are seen`);
      const stills = await rig.driver.run(
        inFrame(
          'return [page.querySelectorAll("figure[data-figure]").length, [...page.querySelectorAll("figure[data-figure] .still-note")].filter(seen).length, [...page.querySelectorAll("main button")].filter(seen).length]',
        ),
      );
      const [figures] = stills as number[];
      deepStrictEqual(stills, [figures, figures, 0]);
    },
  },
  {
    name: 'a lesson and a figure are printed: whole, on few pages, with the story as stills',
    needs: 'print',
    run: async (rig) => {
      for (const [path, most] of [
        [lesson, 5],
        [figure, 3],
      ] as const) {
        await open(rig, path);
        await until('its script has come', () =>
          rig.driver.run(
            'return performance.getEntriesByType("resource").some(({ name, responseEnd }) => /_astro.page\\./.test(name) && responseEnd > 0)',
          ),
        );
        // After what the site does then.
        await rig.driver.run(
          'addEventListener("beforeprint", () => { window.stills = document.querySelectorAll(".story-strip img").length; })',
        );
        const pages = pagesIn(await printed(rig));
        ok(pages >= 1 && pages <= most, `${path} is ${pages} pages`);
        const stills = await rig.driver.run<number | undefined>('return window.stills');
        ok(stills !== undefined && stills > 1, `${path} is printed with ${stills} stills`);
      }
    },
  },
  {
    name: 'a figure as one file opens from a disk with a state, plays, and follows its slider with its crowd',
    run: async (rig) => {
      const { driver, disk } = rig;
      await driver.open(`${disk.figure}?load=80`);
      await until('it runs', () => driver.run(isLive));
      deepStrictEqual(await driver.run(valueIn('load')), '80');
      const still =
        'return [...document.querySelectorAll("[data-still], [data-moving]")].map(({ innerHTML }) => innerHTML).join()';
      const before = await driver.run(still);
      await driver.click('//*[@data-play]');
      await until('it plays', async () => (await driver.run(still)) !== before);
      await driver.run(slide('load', 55));
      await says(rig, 'svg text', 'Reps of 100 ');
      notStrictEqual(await driver.run(still), before);
      deepStrictEqual(await driver.run('return document.querySelector("[data-notes]").textContent'), '');
      await driver.open(`${disk.figure}?load=999`);
      await says(rig, '[data-notes]', '999');
    },
  },
  {
    name: 'a lesson as one file opens from a disk, and its figure runs',
    run: async ({ driver, disk }) => {
      await driver.open(disk.lesson);
      await driver.click('//*[@data-play]');
      await until('it runs', () => driver.run(isLive));
      await driver.click('//*[contains(@class, "term")][@role = "button"]');
      await until('a term opens', () =>
        driver.run('return document.querySelector(".definition:popover-open") !== null'),
      );
    },
  },
];

/** A page in the scheme of the device. */
const inScheme = (name: string, isRight: (light: number) => boolean): Check => ({
  name: `a lesson and a frame are ${name} on a device that is`,
  run: async (rig) => {
    for (const path of [lesson, '/embed/hold/']) {
      await open(rig, path);
      const light = await rig.driver.run<number>(lightness);
      ok(isRight(light), `${path} is ${light} light`);
    }
  },
});

export const lightChecks: readonly Check[] = [...pageChecks, inScheme('light', (light) => light > 0.8)];
export const darkChecks: readonly Check[] = [inScheme('dark', (light) => light < 0.3)];
