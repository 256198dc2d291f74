import { pages, pagesBelow } from './pages.ts';
import { expect, test } from './test.ts';

const lessons = pagesBelow('/lessons/');
const worksheetOf = (lesson: string) => `${lesson}worksheet/`;
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('every lesson has a worksheet, listed in the sitemap', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(lessons.length).toBeGreaterThan(5);
  for (const { address } of lessons) {
    const worksheet = pages.find((page) => page.address === worksheetOf(address));
    expect(worksheet?.html(), address).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
    expect(sitemap).toContain(`${worksheetOf(address)}</loc>`);
  }
});

for (const { address } of lessons)
  test(`the worksheet of ${address} asks what the lesson asks, and answers it apart`, async ({ page }) => {
    await page.goto(address);
    const asked = await page.locator('.predict > summary').evaluateAll((summaries) =>
      summaries.map((summary) => {
        const copy = summary.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll('.ask, .hint')) part.remove();
        return copy.textContent!.replace(/\s+/g, ' ').trim();
      }),
    );
    const choices = await page.locator('.guess-choice').allTextContents();
    await page.getByRole('link', { name: 'Worksheet for a class' }).click();
    await expect(page).toHaveURL(worksheetOf(address));
    const said = (await page.locator('.worksheet-question').allTextContents()).map((text) => text.trim());
    expect([...said].sort()).toEqual([...asked].sort());
    const boxes = await page.locator('.worksheet-choices li').allTextContents();
    const words = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(boxes.map((text) => words(text).replace(/^[A-D] /, ''))).toEqual(choices.map(words));
    // Where there are no choices there is room to write.
    const rooms = page.locator('.worksheet-lines, .worksheet-amount');
    const withBoxes = await page.locator('.worksheet-choices').count();
    await expect(rooms).toHaveCount(asked.length - withBoxes);

    const answers = page.locator('[data-answers]');
    await expect(answers).toHaveCount(asked.length);
    await expect(answers.first(), 'folded on a screen').toBeHidden();
    for (const answer of await answers.all())
      expect((await answer.textContent())!.trim().length).toBeGreaterThan(15);
    await expect(page.locator('.worksheet-address a')).toHaveAttribute('href', address);
  });

test('each worksheet prints on two sheets, of A4 and of Letter, with its answers on the second', async ({
  page,
}) => {
  for (const { address } of lessons) {
    await page.goto(worksheetOf(address));
    for (const format of ['A4', 'Letter'])
      expect(pagesIn(await page.pdf({ format })), `${address} on ${format}`).toBe(2);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-answers]').first()).toBeVisible();
  await expect(page.locator('.site-header')).toBeHidden();
  const breaks = await page
    .locator('.worksheet-answers')
    .evaluate((element) => getComputedStyle(element).breakBefore);
  expect(breaks).toBe('page');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a worksheet opens its answers', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(worksheetOf(lessons[0]!.address));
    await page.locator('.worksheet-answers summary').click();
    await expect(page.locator('[data-answers]').first()).toBeVisible();
  });
});
