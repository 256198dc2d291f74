import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stickingOut } from './fits.ts';
import { openLive } from './live.ts';
import { dist, files, pagesBelow } from './pages.ts';
import { missedBy, pressAndHear, walk } from './reach/keys.ts';
import { differences, isSeen, type Look, looksOf, type Style } from './reach/looks.ts';
import { pairs } from './reach/pairs.ts';
import { deafSliders, openSettings, points, reachOf } from './reach/targets.ts';
import { shapesOf } from './shapes.ts';
import { expect, type Locator, type Page, test } from './test.ts';

/** Every control of each figure can be reached, seen and used, by touch, mouse and keyboard. */
const figures = pagesBelow('/figures/');
const lesson = pagesBelow('/lessons/').find(({ html }) => html().includes('<figure'));
const frames = pagesBelow('/embed/');
const pages = [...figures, ...(lesson ? [lesson] : [])];

test('there are figures, a frame for each, and a lesson to reach', () => {
  expect(figures.length).toBeGreaterThan(0);
  expect(frames.length).toBe(figures.length);
  expect(pages.length).toBe(figures.length + 1);
});

/** The narrowest shows every figure; that a larger one can be worked by a mouse is a matter of the shell. */
const windows = [
  {
    name: 'a phone 320 px wide',
    use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    by: 'finger',
    // A frame of this width is its figure’s page with less round it; collapse.spec.ts works each.
    places: [...pages, frames[0]!],
  },
  {
    name: 'a window of 1280 px at 200 %',
    use: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    by: 'mouse',
    places: pages.filter(({ address }) => address === '/figures/set/' || address === lesson?.address),
  },
] as const;

for (const { name, use, by, places } of windows)
  test.describe(`on ${name}`, () => {
    test.use(use);
    for (const { address } of places)
      test(`${address} fits, and everything in it can be reached and used`, async ({ page }) => {
        const figure = await openLive(page, address);
        await expectFit(page, use.viewport.width, 'as it begins');
        await openSettings(figure);
        const { count, outside, covered, small } = await reachOf(page);
        expect(count, 'there is something to use').toBeGreaterThan(4);
        expect.soft(outside, 'nothing to use lies beside the window').toEqual([]);
        expect.soft(covered, 'nothing to use lies under something else').toEqual([]);
        if (by === 'finger') expect.soft(small, 'a finger can hit everything').toEqual([]);
        expect.soft(await deafSliders(figure, points[by]), `a ${by} moves each slider`).toEqual([]);
        await expectFit(page, use.viewport.width, 'after all was changed');
      });
  });

/** A page for touch grows with what sticks out of it; so the window must be what it was, too. */
async function expectFit(page: Page, width: number, when: string) {
  expect.soft(await page.evaluate(() => innerWidth), `the window is as wide as asked ${when}`).toBe(width);
  expect.soft(await page.evaluate(stickingOut), `nothing sticks out ${when}`).toEqual([]);
}

test.describe('in forced colours', () => {
  const styles = stylesOfMarks();
  test.use({ bypassCSP: true });
  for (const colorScheme of ['light', 'dark'] as const)
    test(`every mark is visible, and none loses its meaning without its hue: ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      await page.goto('/figures/hold/');
      // A page has the styles of its own figure alone; here are those of all.
      for (const sheet of sheetsOfMarks()) await page.addStyleTag({ url: sheet });
      const unforced = new Map(await looksOf(page, styles));
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      const forced = new Map(await looksOf(page, styles));
      expect(unforced.size).toBeGreaterThan(60);
      const seenUsually = [...unforced].filter(([, look]) => isSeen(look)).map(([style]) => style);
      expect(seenUsually.length, 'marks are seen').toBeGreaterThan(60);
      expect
        .soft(
          seenUsually.filter((style) => !isSeen(forced.get(style)!)),
          'seen usually, and lost',
        )
        .toEqual([]);
      for (const [what, one, other] of pairs)
        expect
          .soft(differencesOf(forced, one, other), `what tells apart ${what}: ${one}, ${other}`)
          .not.toEqual([]);
    });
});

/** Runs in the page: how far colours of the site stand off its paper, as WCAG counts it. */
function contrasts(names: readonly string[]): Record<string, number> {
  const luminance = (name: string) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(--${name})`;
    const [red, green, blue] = getComputedStyle(probe)
      .color.match(/[\d.]+/g)!
      .map((value) => {
        const share = Number(value) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
    probe.remove();
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const paper = luminance('paper');
  return Object.fromEntries(
    names.map((name) => {
      const [dark, light] = [paper, luminance(name)].sort((one, other) => one - other);
      return [name, (light! + 0.05) / (dark! + 0.05)];
    }),
  );
}

test('who asks for more contrast gets text and lines that stand off the paper, in both schemes', async ({
  page,
}) => {
  await page.goto('/figures/hold/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    const {
      ink,
      'ink-soft': soft,
      rule,
      ...hues
    } = await page.evaluate(contrasts, ['ink', 'ink-soft', 'rule', 'link', 'effort', 'capacity']);
    expect(ink, 'black on white').toBeCloseTo(21, 1);
    expect(soft, 'no text is softer').toBe(ink);
    expect(rule, 'hairlines are seen').toBeGreaterThan(4.5);
    expect(Math.min(...Object.values(hues)), `hues in ${colorScheme}`).toBeGreaterThan(8);
  }
});

function differencesOf(looks: Map<string, Look>, one: string, other: string): string[] {
  const [first, second] = [one, other].map((style) => {
    const look = looks.get(style);
    if (look === undefined) throw new Error(`no picture has the style ${style}; take it out of the pairs`);
    return look;
  }) as [Look, Look];
  return differences(first, second);
}

/** From the pictures themselves; and what shows only for a moment, from the style sheets. */
/** The style sheets with a look for marks, as they are published: of single figures, and of the model’s page. */
const sheetsOfMarks = () =>
  globSync('_astro/*.css', { cwd: dist })
    .filter((file) => /\.m-[\w-]/.test(readFileSync(join(dist, file), 'utf8')))
    .map((file) => `/${file}`);

function stylesOfMarks(): Style[] {
  const drawn = files
    .filter((file) => /^figures\/.*\.svg$|^model\/index\.html$/.test(file))
    .flatMap((file) => [
      ...readFileSync(join(dist, file), 'utf8').matchAll(/<(path|text) class="m-([\w-]+)"/g),
    ])
    .map(([, tag, name]) => [name!, tag!] as const);
  const src = join(import.meta.dirname, '../../src');
  const ruled = globSync(['styles/marks/*.css', 'figures/*/styles.css'], { cwd: src })
    .flatMap((sheet) => [...readFileSync(join(src, sheet), 'utf8').matchAll(/(svg )?\.m-([\w-]+)/g)])
    .map(([, words, name]) => [name!, words ? 'text' : 'path'] as const);
  return [...new Map([...ruled, ...drawn])].map(([name, tag]) => ({ name, tag }));
}

/** What a key changes: what is asked of a figure has a name, and its time has a place. */
const changed = 'input[type=range][name], select[name], .time-controls input[type=range]';
const exportNames = ['Numbers', 'Share', 'Embed', 'Cite', 'Download'];

test.describe('with the keyboard alone and reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  /** With steps and a crowd, and without a run. */
  for (const [nth, address] of ['/figures/set/', '/figures/forest/'].entries())
    test(`${address} can be tabbed through, changed, reset, stepped and exported`, async ({ page }) => {
      const figure = await openLive(page, address);
      await expectStill(figure);
      await changeAll(figure);
      await figure.getByRole('button', { name: 'Start over' }).focus();
      await pressAndHear(figure, 'Enter', 'Start over');
      await expect.poll(() => new URL(page.url()).search, 'the address is as it began').toBe('');
      await stepThrough(figure);
      await workMain(figure);
      // Of the shell alone: each figure opens others.
      for (const name of exportNames.slice(3 * nth, 3 * nth + 3)) await expectDialog(figure, name);
    });
});

const drawn = (figure: Locator) => shapesOf(figure.locator('[data-picture="wide"]'));
/** What time moves; the crowd round a set comes by and by, whatever the time. */
const moved = (figure: Locator) => shapesOf(figure.locator('[data-picture="wide"] [data-moving]'));
const timeOf = (figure: Locator) => figure.locator('.time-controls input[type=range]');

/** Nothing plays by itself, and what stands there is the end: for a figure with time, its last moment. */
async function expectStill(figure: Locator) {
  const rest = await drawn(figure);
  await figure.page().waitForTimeout(300);
  expect(await drawn(figure), 'nothing moves by itself').toEqual(rest);
  const moving = await figure.page().evaluate(() => document.getAnimations().length);
  expect(moving, 'no style moves').toBe(0);
  for (const time of await timeOf(figure).all()) {
    const { max, value } = await time.evaluate(({ max, value }: HTMLInputElement) => ({ max, value }));
    expect(Math.abs(Number(max) - Number(value)), 'it stands at its end').toBeLessThan(0.11);
  }
}

/** Tab from the top of the page, and at each stop an arrow that changes what is there. */
async function changeAll(figure: Locator) {
  const page = figure.page();
  const unmarked: string[] = [];
  for await (const { tag, type, name, marked } of walk(page)) {
    if (!marked) unmarked.push(`${tag} ${name}`);
    if (name === 'Settings') await openHere(figure);
    if (await isChanged(page)) await changeHere(figure, type, name);
  }
  expect.soft(unmarked, 'one sees where the focus is').toEqual([]);
  expect.soft(await missedBy(page), 'Tab comes by everything, in order').toEqual([]);
}

/** Runs in the page: how many frames are painted until what moves in the picture looks different. */
async function framesToChange(): Promise<number> {
  const picture = () => document.querySelector('[data-picture="wide"] [data-moving]')?.innerHTML;
  const before = picture();
  let frames = 0;
  for (; picture() === before && frames < 1000; frames++) await new Promise(requestAnimationFrame);
  return frames;
}

/** A figure with time is stepped through, and playing goes in steps as well. */
async function stepThrough(figure: Locator) {
  const page = figure.page();
  const play = figure.getByRole('button', { name: 'Play', exact: true });
  if ((await play.count()) === 0) return;
  const rest = await moved(figure);
  await play.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => moved(figure), 'playing begins at the start').not.toEqual(rest);
  const start = await moved(figure);
  // To a change, so that the next one is a whole pause away.
  await expect(figure.locator('[data-time] .control-hint'), 'and says so').toHaveText('moment by moment');
  await page.evaluate(framesToChange);
  expect(await page.evaluate(framesToChange), 'playing goes in steps, not at every frame').toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await figure.getByRole('radio').last().focus();
  await pressAndHear(figure, 'Space', 'Step');
  expect(await moved(figure), 'a step shows another moment').not.toEqual(start);
}

async function openHere(figure: Locator) {
  await figure.page().keyboard.press('Enter');
  await expect(figure.locator('.further'), 'Enter opens the settings').toBeVisible();
}

const isChanged = (page: Page) =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, changed);

/** An arrow that can still move it: most begin below their end, and the rest below nothing. */
async function changeHere(figure: Locator, type: string, name: string) {
  const focused = figure.locator(':focus');
  const atEnd = await focused.evaluate((one: HTMLInputElement | HTMLSelectElement) =>
    one instanceof HTMLSelectElement
      ? one.selectedIndex === one.options.length - 1
      : Number(one.value) + Number(one.step) > Number(one.max),
  );
  const before = await focused.inputValue();
  const keys = type === 'range' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowDown', 'ArrowUp'];
  await pressAndHear(figure, keys[atEnd ? 1 : 0]!, name);
  expect(await focused.inputValue(), `an arrow changes ${name}`).not.toBe(before);
}

/** The one thing to press, where a figure has one: it does something, tells of it, and the focus stays in the figure. */
async function workMain(figure: Locator) {
  const main = figure.locator('button.primary').first();
  if ((await main.count()) === 0) return;
  const picture = figure.locator('[data-picture="wide"]');
  const before = await shapesOf(picture);
  await main.focus();
  await figure.page().keyboard.press('Enter');
  await expect.poll(() => shapesOf(picture), 'the main button shows something else').not.toEqual(before);
  await expect(figure.locator(':focus'), 'the focus stays in the figure').toHaveCount(1);
}

async function expectDialog(figure: Locator, name: string) {
  const page = figure.page();
  const opener = figure.getByRole('button', { name, exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog, `${name} opens`).toBeVisible();
  for (let stop = 0; stop < 3; stop++) {
    expect(
      await dialog.evaluate(
        (one) => one.contains(document.activeElement) || document.activeElement === document.body,
      ),
      `nothing below ${name} takes the focus`,
    ).toBe(true);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener, `${name} leads back`).toBeFocused();
}
