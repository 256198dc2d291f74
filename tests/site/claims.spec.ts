import { pages, pagesBelow } from './pages.ts';
import { expect, type Locator, test } from './test.ts';

/** A claim answers in two lines before any grade, wherever it stands. Reads files only. */
const claims = pagesBelow('/claims/');
const frames = pages.filter(({ address }) => /^\/embed\/claims\/[^/]+\/$/.test(address));
const lessons = pagesBelow('/lessons/');

/** What begins one place at which a claim answers, to the end of its verdict. */
const answersIn = (html: string) => [
  ...html.matchAll(/<span class="claim-lines">([\s\S]*?)<span class="verdict"/g),
];
const lines = /<b>What holds:<\/b> \S[\s\S]*<b>But:<\/b> \S/;

/** “5 for, 3 against”, “three studies support it”: votes, of which none is counted. */
const votes =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) stud(?:y|ies) (?:for|against|qualif|support|contradict|speak)|\b\d+ (?:for|qualify), \d+ (?:qualify|against)\b/i;
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

for (const [where, list] of [
  ['page', claims],
  ['frame', frames],
] as const)
  test(`every ${where} of a claim says what holds and what does not before its verdict`, () => {
    expect(list.length).toBeGreaterThan(20);
    for (const { address, html } of list) {
      const text = html();
      expect(answersIn(text), address).toHaveLength(1);
      expect(answersIn(text)[0]![1], address).toMatch(lines);
      expect(text.indexOf('class="verdict"'), address).toBeGreaterThan(text.indexOf('class="claim-lines"'));
    }
  });

test('every note of a claim in a lesson says what holds and what does not before its verdict', () => {
  for (const { address, html } of lessons) {
    const notes = [...html().matchAll(/<span class="note sidebar" id="note-[\s\S]*?<span class="verdict"/g)];
    expect(notes.length, address).toBeGreaterThan(0);
    for (const [note] of notes) expect(note, address).toMatch(lines);
  }
});

test('the page of a claim names the best study on each side, which is the first row of that side', () => {
  for (const { address, html } of claims) {
    const text = html();
    const best = [...text.matchAll(/<b>Best evidence [^<]+<\/b> <a href="#([a-z0-9]+)">/g)].map(
      ([, id]) => id,
    );
    const first = [...text.matchAll(/<ul class="evidence-list">\s*<li id="([a-z0-9]+)">/g)].map(
      ([, id]) => id,
    );
    expect(first.length, address).toBeGreaterThan(0);
    expect(best, address).toEqual(first);
  }
});

test('no page of claims counts studies as votes', () => {
  for (const { address, html } of [...claims, ...frames, pages.find((page) => page.address === '/claims/')!])
    expect(wordsOf(html()), address).not.toMatch(votes);
});

test.describe('the figure of a claim, further down its page', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' }, viewport: { width: 390, height: 664 } });

  /** Scrolls until so much of the picture is in view, from its top. */
  const show = (figure: Locator, share: number) =>
    figure.locator('.stage-lead').evaluate((picture, part) => {
      const { top, height } = picture.getBoundingClientRect();
      window.scrollBy({ top: top + part * height - window.innerHeight, behavior: 'instant' });
    }, share);
  const reached = (figure: Locator) => figure.locator('.story-steps [data-reached]');

  test('waits at its start to be seen, and then plays: it never shows its end first', async ({ page }) => {
    await page.goto('/claims/muscle-still-has-force/');
    const figure = page.locator('figure[data-figure]');
    await show(figure, -0.5);
    await expect(figure).toHaveAttribute('data-live', 'true');
    await expect(reached(figure)).toHaveCount(0);
    const start = await figure.locator('[data-summary]').textContent();
    await show(figure, 0.5);
    await page.waitForTimeout(500);
    await expect(figure.locator('[data-play]')).toHaveText('Play');
    await expect(figure.locator('[data-summary]')).toHaveText(start!);
    await show(figure, 1.1);
    await expect(figure.locator('[data-play]')).toHaveText('Pause');
    await expect(reached(figure)).not.toHaveCount(0);
  });

  test('is at its end again for whoever uses it before', async ({ page }) => {
    await page.goto('/claims/muscle-still-has-force/');
    const figure = page.locator('figure[data-figure]');
    await show(figure, -0.5);
    await expect(reached(figure)).toHaveCount(0);
    await figure.locator('[data-opens="Settings"]').dispatchEvent('click');
    await expect(reached(figure)).toHaveCount(await figure.locator('.story-steps label').count());
    await show(figure, 1.1);
    await page.waitForTimeout(500);
    await expect(figure.locator('[data-play]')).toHaveText('Play');
  });
});
