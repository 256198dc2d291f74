import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureId } from '../../src/figures/list.ts';
import { figureIds } from '../../src/figures/list.ts';
import { openLive } from './live.ts';
import { heardAt, heardIn, heardWhile, readThrough } from './screenReader.ts';
import { expect, type Locator, test } from './test.ts';

/**
 * What a screen reader says, kept in `transcripts` for a person to read aloud: whoever changes words, names or roles reads there
 * what a listener hears now (`--update-snapshots` writes them anew).
 */

interface Way {
  /** What is pressed first, where the main control waits for that. */
  readonly first?: string;
  /** The main control of the figure, and the key that works it. */
  readonly control: string;
  readonly key: string;
  /** The control that says what it came to, where that is another. */
  readonly result?: string;
}

/** How somebody who listens works a figure, as the figure’s own folder says. */
const wayOf = (id: FigureId): Way =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../src/figures/${id}/listener.json`), 'utf8')) as Way;

/** A minute of speech. */
const maxWords = 170;

const announcement = (figure: Locator) => figure.locator('[data-announcement]');

async function work(figure: Locator, { first, control, key }: Way): Promise<void> {
  const before = await announcement(figure).textContent();
  if (first !== undefined) await figure.locator(first).press('Enter');
  await expect(figure.locator(control)).not.toHaveAttribute('aria-disabled', 'true');
  await figure.locator(control).press(key);
  await expect(announcement(figure), 'a live region tells what it did').not.toHaveText(before ?? '');
}

for (const id of figureIds)
  test(`/figures/${id}/ tells in a minute what it shows, what to do and what that did`, async ({ page }) => {
    const way = wayOf(id);
    const figure = await openLive(page, `/figures/${id}/`);
    await readThrough(page);
    const control = figure.locator(way.control);
    const transcript = [
      ...(await heardAt(page.locator('h1'))),
      ...(await heardAt(figure)),
      ...(await heardIn(figure.locator(':scope > .visually-hidden'))),
      ...(await heardIn(figure.locator('[data-summary]'))),
      ...(await heardAt(figure.locator('[data-part="lead"] > svg:visible'))),
      ...(await heardWhile(page, () => control.focus())),
      way.first === undefined ? `[${way.key}]` : `[Play, then ${way.key}]`,
      ...(await heardWhile(page, () => work(figure, way))),
      ...(await heardWhile(page, async () => {
        await control.blur();
        await figure.locator(way.result ?? way.control).focus();
      })),
    ];
    expect(`${transcript.join('\n')}\n`).toMatchSnapshot(['figures', `${id}.txt`]);
    const words = transcript.join(' ').split(/\s+/).length;
    expect(words, 'words').toBeLessThanOrEqual(maxWords);
  });

/** The phrases of places that a reader can jump to. */
const landmarks =
  /^(?:banner|navigation|main|contentinfo|complementary|region|search|form), |^(?:banner|main|contentinfo)$/;

test('a lesson can be toured by headings, landmarks and links, and its first section read', async ({
  page,
}) => {
  // The scripts of a page come after it, and change what is read.
  await page.goto('/lessons/drop-sets/', { waitUntil: 'networkidle' });
  await readThrough(page);
  const all = await heardIn(page.locator('body'));
  const kind = (name: string, what: RegExp) => [name, ...all.filter((phrase) => what.test(phrase)), ''];
  const headings = all.filter((phrase) => /^heading, .*level 2$/.test(phrase));
  const [from, to] = headings.map((heading) => all.indexOf(heading));
  const transcript = [
    ...kind('Headings', /^heading, /),
    ...kind('Landmarks', landmarks),
    ...kind('Links', /^link, /),
    'The first section',
    ...all.slice(from, to),
  ];
  expect(`${transcript.join('\n')}\n`).toMatchSnapshot(['lessons', 'drop-sets.txt']);
});
