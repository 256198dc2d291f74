import { type Extent, expectAccessible } from './access.ts';
import { withNewKinds } from './elementKinds.ts';
import { scrollingUnseen, stickingOut } from './fits.ts';
import { liveAll } from './live.ts';
import { type Page as Built, notFoundPage, otherPages, sampleOfEachMake } from './pages.ts';
import { expect, type Page, test } from './test.ts';
import { expectQuiet, readThrough, redrawing, watch } from './watch.ts';
import { budgets, inlineScripts, type Weights, weigh } from './weigh.ts';

/** One load per page carries many checks; each failure is a sentence of its own that names its page. */
const widths = [360, 1440];

const hostOf = (baseURL: string | undefined) => new URL(baseURL ?? '').host;

test('the site has pages to test', () => {
  expect(otherPages.length).toBeGreaterThan(1);
});

for (const [fault, html] of [
  ['light', '<p style="color: #999; background: #fff">Faint'],
  [
    'dark',
    '<style>:root { color-scheme: light dark; background: light-dark(#fff, #111); color: #222 }</style><p>Faint',
  ],
] as const)
  test.fail(`words that are faint in the ${fault} scheme are refused`, async ({ page }) => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Faint</title><main><h1>Faint</h1>${html}</main>`,
    );
    await expectAccessible(page, fault);
  });

const isLesson = ({ address }: Built) => /^\/lessons\/[^/]+\/$/.test(address);
const isFigure = ({ address }: Built) => /^\/figures\/[^/]+\/$/.test(address);
const examined = ['/figures/set/', '/figures/forest/'];
const isExamined = ({ address }: Built) => examined.includes(address);

/** Of the figures one with a run and one of records: stage.spec.ts works them all. */
const chosen = [...otherPages.filter((built) => !isFigure(built) || isExamined(built)), ...sampleOfEachMake];

/** The lessons with most figures, which are made live: what lives is the same in all of them. */
const figuresIn = ({ html }: Built) => html().split('<figure').length;
const busiest = chosen
  .filter(isLesson)
  .sort((a, b) => figuresIn(b) - figuresIn(a))
  .slice(0, 4);
const isTouched = (built: Built) => !isLesson(built) || busiest.includes(built);

/** What is accessible on one page is so on the next that has nothing but the same kinds of elements. Lessons have most kinds. */
const ofNewKinds = withNewKinds([...chosen.filter(isLesson), ...chosen.filter((built) => !isLesson(built))]);

/** The figures of a lesson have pages of their own. */
function extentOf(built: Built): Extent {
  if (isFigure(built)) return { dark: built.address === examined[0] };
  if (!ofNewKinds.has(built)) return { words: true };
  return isLesson(built) && built !== otherPages.find(isLesson) ? { without: 'figure[data-figure]' } : {};
}

for (const built of chosen)
  test(`${named(built)} is quiet, complete, fits every width and is accessible`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, hostOf(baseURL));
    const redrawn = await redrawing(page);
    const weighed = isLesson(built) ? weigh(page) : undefined;
    await readThrough(page, built);
    const untouched = await weighed?.();
    if (isTouched(built)) await liveAll(page);
    if (weighed && untouched && isTouched(built))
      await expectLight(page, built.address, untouched, await weighed());
    expect
      .soft(await redrawn(), `every figure of ${built.address} takes over what the page shows`)
      .toEqual([]);
    await expectComplete(page, built.address);
    await expectFits(page, built.address);
    expectQuiet(built.address, complaints);
    await expectAccessible(page, built.address, extentOf(built));
  });

async function expectLight(page: Page, address: string, untouched: Weights, live: Weights) {
  for (const kind of ['document', 'script', 'font'])
    expect(untouched[kind], `${address} loads a ${kind}`).toBeGreaterThan(0);
  const scripts = untouched.script! + (await inlineScripts(page));
  expect(scripts, `scripts before a touch: ${JSON.stringify(untouched)}`).toBeLessThanOrEqual(
    budgets.untouched,
  );
  const all = Object.values(live).reduce((sum, bytes) => sum + bytes, 0);
  expect(all, `all of it, live: ${JSON.stringify(live)}`).toBeLessThanOrEqual(budgets.lesson);
}

function named(built: Built) {
  return built === notFoundPage ? 'an address that does not exist' : built.address;
}

async function expectComplete(page: Page, address: string) {
  await expect.soft(page.locator('h1'), `${address} has one h1`).toHaveCount(1);
  await expect
    .soft(page.locator('html'), `${address} names its language`)
    .toHaveAttribute('lang', /^[a-z]{2}/);
  expect.soft((await page.title()).trim(), `${address} has a title`).not.toBe('');
  const description = page.locator('head meta[name="description"]');
  await expect.soft(description, `${address} has a description`).toHaveAttribute('content', /\S/);
}

async function expectFits(page: Page, address: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const sticking = await page.evaluate(stickingOut);
    expect.soft(sticking, `${address} does not scroll sideways at ${width} px`).toEqual([]);
    const unseen = await page.evaluate(scrollingUnseen);
    expect.soft(unseen, `what scrolls sideways on ${address} at ${width} px shows it`).toEqual([]);
  }
  const title = titles.find(({ of }) => of.test(address));
  if (title !== undefined)
    expect.soft(await page.evaluate(sizeOfTitle), `the title of ${address}`).toBeCloseTo(title.size, 2);
}

/** How large the title of a page is, by the size of its text: where one reads on from it, and where one looks something up. */
const titles = [
  { of: /^\/(lessons|claims)\/[^/]+\/$/, size: 2 },
  { of: /^\/(?!$|embed\/.)/, size: 1.25 ** 2 },
] as const;

function sizeOfTitle(): number {
  const [title, text] = [document.querySelector('h1')!, document.body].map((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
  return title! / text!;
}
