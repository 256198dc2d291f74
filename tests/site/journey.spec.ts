import { verdicts } from '../../src/evidence/claim.ts';
import { expect, test } from './test.ts';

/** One reader on a phone, from the question to the paper behind the answer. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const anyVerdict = new RegExp(Object.keys(verdicts).join('|'), 'i');

/** The time limit of a hold at half of maximum, as the model gives it; the space may be one that does not break. */
const timeToFailure = /1\s?min 36\s?s/;

test('a reader on a phone plays a hold to failure and follows a claim down to its paper', async ({
  page,
}) => {
  await page.goto('/lessons/what-is-failure/');

  await test.step('a hold at 50 % of maximum ends after a minute and a half', async () => {
    const hold = page.locator('figure[data-figure="hold"]').first();
    await hold.scrollIntoViewIfNeeded();
    await hold.locator('input[name="target"]').first().fill('50');
    const summary = hold.locator('[data-summary]');
    await expect(summary, 'it can be worked').not.toHaveText('');
    await page.clock.install();
    await hold.getByRole('button', { name: 'Play' }).tap();
    await expect(summary, 'it plays from the start').toContainText(/^At first \d/);
    await page.clock.runFor(60_000);
    await expect(summary, 'to the moment of failure').toContainText(timeToFailure);
  });

  await test.step('a claim in the lesson leads to its verdict', async () => {
    const mark = page.locator('.note-mark').first();
    const note = page.locator('.note').first();
    await expect(note, 'the note is folded away').toBeHidden();
    await mark.tap();
    await expect(note, 'it opens in place, under the sentence').toBeVisible();
    await note.getByRole('link').tap();
    await page.waitForURL(/\/claims\/[^/]+\/(#.*)?$/);
    await expect(page.locator('main').getByText(anyVerdict).first()).toBeVisible();
  });

  await test.step('a study in the claim leads to the paper', async () => {
    await page.locator('main a[href^="/references/"]:not([href="/references/"])').first().tap();
    await page.waitForURL(/\/references\/[^/]+\/(#.*)?$/);
    await expect(page.locator('main a[href^="https://doi.org/10."]').first()).toBeVisible();
  });
});
