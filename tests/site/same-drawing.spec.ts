import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askOf, live } from './live.ts';
import { dist, pagesBelow, unlikeFigures } from './pages.ts';
import { shapesInHtml, shapesOf } from './shapes.ts';
import { type Browser, expect, type Page, test } from './test.ts';

/** One figure that was asked one thing is one drawing, mark by mark, wherever it stands. */
const figures = pagesBelow('/figures/');
const lessons = pagesBelow('/lessons/');
const unlike: readonly string[] = unlikeFigures;

/** Both sizes stand in every page; a file has the wide one alone. */
const sizes = ['wide', 'narrow'] as const;

type Preset = { query: string; id: string; file: string };

const soft = expect.configure({ soft: true });
const shown = (page: Page, size: (typeof sizes)[number]) =>
  page.locator(`figure[data-figure] [data-picture="${size}"]`);

/** The presets of a figure, as its page offers them: what to ask, and the file that shows it. */
function presetsIn(html: string): Preset[] {
  const rows =
    /<a href="\/figures\/[^/]+\/(\?[^"]*)?">[^<]*<\/a> <span class="small"[^>]*>(?:<a [^>]*>[^<]*<span[^>]*>[^<]*<\/span><\/a>, )?<a href="([^"]+)\.svg"/g;
  return [...html.matchAll(rows)].map(([, query = '', path]) => ({
    query: query.replaceAll('&amp;', '&'),
    id: path!.split('/').at(-1)!,
    file: readFileSync(join(dist, `${path}.svg`), 'utf8'),
  }));
}

async function openWide(browser: Browser, address: string) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(address);
  await live(page.locator('figure[data-figure]').first());
  return page;
}

for (const { address, html } of figures) {
  const figure = address.split('/').at(-2)!;
  const presets = presetsIn(html());
  const start = presets.find(({ query }) => query === '');

  test(`${figure} is one drawing in every place, and its presets are those of their files`, async ({
    browser,
    page,
  }) => {
    if (start === undefined)
      throw new Error(`${address} offers no preset that asks nothing but the defaults`);
    const expected = {
      wide: await shapesInHtml(page, start.file, 'svg > g'),
      narrow: await shapesInHtml(page, html(), 'figure[data-figure] [data-picture="narrow"]'),
    };
    soft(
      await shapesInHtml(page, html(), 'figure[data-figure] [data-picture="wide"]'),
      'in the page as it is served',
    ).toEqual(expected.wide);
    for (const size of sizes)
      expect(expected[size].length, `the ${size} drawing has marks`).toBeGreaterThan(9);

    // That the live page draws what was served is a matter of the shell.
    if (!unlike.includes(figure)) return;
    const expectSame = async (shownIn: Page, name: string) => {
      await soft(shown(shownIn, 'wide').first(), `${name} it can be seen`).toBeVisible();
      for (const size of sizes)
        soft(await shapesOf(shown(shownIn, size)), `${name}, ${size}`).toEqual(expected[size]);
    };
    const opened = await openWide(browser, address);
    await expectSame(opened, 'in the live page');
    await opened.emulateMedia({ media: 'print' });
    await expectSame(opened, 'on paper');
    await opened.emulateMedia({ media: 'screen' });
    await expectPresets(opened, presets);
    await opened.close();
  });
}

async function expectPresets(page: Page, presets: Preset[]) {
  expect(presets.length, 'there are presets').toBeGreaterThan(2);
  // The unit tests hold the picture of each; that the page draws what a file has is a matter of the shell.
  for (const { query, id, file } of [presets[1]!, presets.at(-1)!]) {
    const expected = await shapesInHtml(page, file, 'svg > g');
    await askOf(page, query);
    // The crowd round a set comes from a worker, a few people at a time.
    await soft
      .poll(() => shapesOf(shown(page, 'wide')), { message: id, timeout: 8000, intervals: [60] })
      .toEqual(expected);
  }
}

test('a lesson shows the drawing of the preset it names', async ({ page }) => {
  const files = new Map(figures.flatMap(({ html }) => presetsIn(html())).map(({ id, file }) => [id, file]));
  const named = lessons.flatMap(({ address, html }) => {
    const text = html();
    return [...text.matchAll(/<figure[^>]* aria-labelledby="([\w-]+)-figure"[^>]*>/g)].map(([tag, id]) => ({
      address,
      text,
      id: id!,
      whole: !tag.includes('data-shows='),
    }));
  });
  expect(named.length, 'lessons have figures').toBeGreaterThan(lessons.length / 2);
  for (const { address, text, id, whole } of named) {
    const seen = await shapesInHtml(
      page,
      text,
      `figure[aria-labelledby="${id}-figure"] [data-picture="wide"]`,
    );
    const file = await shapesInHtml(page, files.get(id) ?? '', 'svg > g');
    // One panel of a figure has some of its marks, and no other.
    if (whole) soft(seen, `${id} in ${address}`).toEqual(file);
    else soft(file, `${id} in ${address}`).toEqual(expect.arrayContaining(seen));
    soft(seen.length, `${id} in ${address} has marks`).toBeGreaterThan(4);
  }
});
