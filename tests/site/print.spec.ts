import { sizes } from '../../src/view/picture.ts';
import { unusualStyles } from '../../src/view/textStyles.ts';
import { pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

/** A lesson on paper: an article that one would hand to a class. */
const maxPages = 5;

/** Points that letters in a picture and in print have at least, and px in which a line of A4 is as wide as on paper. */
const smallest = { label: 8, text: 7 };
const lineWidth = 688;
const pointsPerPx = 0.75;

const pagesIn = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

for (const { address } of pagesBelow('/lessons/'))
  for (const format of ['A4', 'Letter'])
    test(`${address} is at most ${maxPages} pages of ${format}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('.cite a').first(), 'its script has come').toHaveRole('button');
      expect(pagesIn(await page.pdf({ format, preferCSSPageSize: false }))).toBeLessThanOrEqual(maxPages);
    });

test('a printed lesson has its stories as stills to be read, its questions answered, and no cards over the text', async ({
  page,
}) => {
  await page.setViewportSize({ width: lineWidth, height: 1000 });
  await page.goto('/lessons/drop-sets/');
  await expect(page.locator('.cite a').first(), 'its script has come').toHaveRole('button');
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.ok()) asked.push(new URL(response.url()).pathname);
  });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const stills = page.locator('.story-strip img:visible');
  expect(await stills.count()).toBeGreaterThan(8);
  for (const still of await stills.all()) {
    await still.scrollIntoViewIfNeeded();
    await expect
      .poll(() => still.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    const { width } = (await still.boundingBox())!;
    const label = Math.min(...Object.values(unusualStyles).map(({ size }) => size));
    expect((label * width * pointsPerPx) / sizes.narrow).toBeGreaterThanOrEqual(smallest.label);
  }
  for (const text of [
    '.references li',
    '.how-read',
    '.note-mark',
    '.story-strip p',
    '.on-paper',
    'figcaption',
  ])
    for (const size of await page
      .locator(`.lesson ${text}`)
      .evaluateAll((found) => found.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))))
      expect(size * pointsPerPx, text).toBeGreaterThanOrEqual(smallest.text);
  const question = page.locator('.prediction:has(.guess-choice)').first();
  const [asks, choices, answer] = await Promise.all(
    ['summary', '.guess', '.answer'].map(async (part) => (await question.locator(part).boundingBox())!.y),
  );
  expect(choices, 'what there is to choose from is below its question').toBeGreaterThan(asks!);
  expect(answer, 'and above the answer').toBeGreaterThan(choices!);
  for (const hidden of ['.note', '.definition', '.contents', '.site-header', '.stage-actions'])
    await expect(page.locator(hidden).first()).toBeHidden();
  // Whatever the styles of wide windows say of links.
  for (const width of [lineWidth, 1440]) {
    await page.setViewportSize({ width, height: 1000 });
    await expect(page.locator('figcaption a:visible')).toHaveCount(0);
  }
});
