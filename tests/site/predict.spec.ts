import { figures } from '../../src/figures/index.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { endOf } from '../../src/view/story.ts';
import { library } from '../library.ts';
import { live } from './live.ts';
import { expect, type Page, type Route, test } from './test.ts';

const lesson = '/lessons/what-is-failure/';
const name = 'beyond-failure.guesses';

/** A question of the lesson: its box, with what is guessed in it and the answer. */
const asked = (page: Page, question: RegExp) => page.locator('.prediction').filter({ hasText: question });
const ride = (page: Page) => asked(page, /Fit men ride a bicycle/);
const hold = (page: Page) => asked(page, /When the simulated hold ends/);
const sum = (page: Page) => page.locator('[data-guesses]');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), name);

/** Moves a slider as the keyboard does. */
async function slideTo(page: Page, value: number) {
  const slider = hold(page).getByRole('slider');
  await slider.focus();
  await page.keyboard.press('Home');
  for (let stop = 0; stop < value / 5; stop++) await page.keyboard.press('ArrowRight');
}

test('a choice opens the answer under what was touched and says how the guess compares', async ({ page }) => {
  await page.goto(lesson);
  const answer = ride(page).locator('.answer');
  await expect(answer).toHaveAttribute('hidden', 'until-found');
  const choice = ride(page).getByRole('radio', { name: 'about as much' });
  await choice.scrollIntoViewIfNeeded();
  const before = await choice.boundingBox();
  await choice.check();
  await expect(ride(page).getByRole('status')).toHaveText(
    'You said “about as much”. The answer is “far more”.',
  );
  await expect(answer).toBeVisible();
  expect(await choice.boundingBox(), 'nothing moves under the thumb').toEqual(before);

  await ride(page).getByRole('radio', { name: 'far more' }).check();
  await expect(ride(page).getByRole('status')).toHaveText(
    'You first said “about as much”, and the answer is “far more”. Your first guess is the one that counts.',
  );
});

test('arrow keys move between choices, and the space bar makes the guess', async ({ page }) => {
  await page.goto(lesson);
  await ride(page).getByRole('radio', { name: 'less' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(ride(page).locator('.answer')).toHaveAttribute('hidden', 'until-found');
  await page.keyboard.press('Space');
  await expect(ride(page).getByRole('status')).toHaveText('You said “far more”, and you were right.');
  await expect(ride(page).locator('.answer')).toBeVisible();
});

test('guesses are summed up, are there again after a reload, and can be forgotten', async ({ page }) => {
  await page.goto(lesson);
  await expect(sum(page)).toBeHidden();
  await slideTo(page, 20);
  await expect(hold(page).locator('[data-shown]')).toHaveText('20\u00a0%');
  await expect(hold(page).getByRole('status')).toBeEmpty();
  await hold(page).getByRole('button', { name: 'That is my guess' }).click();
  await ride(page).getByRole('radio', { name: 'far more' }).check();
  const line = 'You guessed 20\u00a0%. The simulation gives 69\u00a0%, 49 points more.';
  const words =
    'You made two guesses in this lesson, and one of them was right. The number you guessed was too low.';
  await expect(hold(page).getByRole('status')).toHaveText(line);
  await expect(sum(page)).toContainText(words);

  await page.reload();
  await expect(hold(page).getByRole('status')).toHaveText(line);
  await expect(hold(page).locator('.answer')).toBeVisible();
  await expect(ride(page).getByRole('radio', { name: 'far more' })).toBeChecked();
  await expect(sum(page)).toContainText(words);

  const forget = sum(page).getByRole('button', { name: 'Forget my guesses' });
  await forget.scrollIntoViewIfNeeded();
  const before = await sum(page).boundingBox();
  await forget.click();
  await expect(sum(page).getByText('forgotten')).toBeFocused();
  const moved = ((await sum(page).boundingBox())?.y ?? 0) - (before?.y ?? 0);
  expect(Math.abs(moved), 'the end of the lesson stays where it is').toBeLessThan(2);
  expect(await kept(page)).toBeNull();
  await page.reload();
  await expect(sum(page)).toBeHidden();
  await expect(hold(page).locator('.answer')).toHaveAttribute('hidden', 'until-found');
});

test('a guess at a number is drawn in the figure of its run, while that run is shown', async ({ page }) => {
  await page.goto(lesson);
  await slideTo(page, 20);
  await hold(page).getByRole('button', { name: 'That is my guess' }).click();
  const figure = page.locator('figure[data-preset="hold-50"]');
  await live(figure);
  const ghost = figure.locator('[data-picture]:visible [data-ghost] text', { hasText: 'your guess' });
  await expect(ghost).toHaveCount(1);
  await expect(page.locator('figure[data-preset="hold-20"] [data-ghost]')).toHaveCount(0);

  await figure.getByRole('slider', { name: 'Force to hold' }).press('ArrowRight');
  await expect(ghost, 'another run').toHaveCount(0);
  await figure.getByRole('button', { name: 'Start over' }).click();
  await expect(ghost, 'the run of the preset again').toHaveCount(1);

  await sum(page).getByRole('button', { name: 'Forget my guesses' }).click();
  await expect(ghost, 'a guess that is forgotten').toHaveCount(0);
});

/** A lesson with a figure that would show the answer at once, and the question about it. */
const telling = '/lessons/effort-and-the-brain/';
const long = (page: Page) => asked(page, /hold a fifth of its maximum/);
const holdFigure = (page: Page) => page.locator('figure[data-preset="hold-20"]');
const saying = (page: Page) => holdFigure(page).locator('[data-summary]');
/** What moves in the picture that is shown. */
const moving = (page: Page) => holdFigure(page).locator('[data-picture]:visible [data-moving]').first();
const atEnd = /even full effort cannot hold it/;

test('a figure waits at its start until the guess about its run is made, loading nothing, and then shows its end', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.url().includes('island') && scripts.push(request.url()));
  await page.goto(telling);
  await expect(long(page)).toHaveAttribute('data-ready', '');
  await expect(saying(page)).not.toHaveText(atEnd);
  await expect(holdFigure(page).locator('.story-steps')).toBeHidden();
  const start = await moving(page).innerHTML();
  expect(scripts).toEqual([]);
  await expect(holdFigure(page)).not.toHaveAttribute('data-live');

  await long(page).getByRole('button', { name: 'That is my guess' }).click();
  await expect(holdFigure(page)).toHaveAttribute('data-live', 'true');
  // Motion is unwelcome here, so it is at its end at once.
  await expect(saying(page)).toHaveText(atEnd);
  expect(await moving(page).innerHTML()).not.toBe(start);

  await page.reload();
  await expect(long(page).locator('.answer')).toBeVisible();
  await expect(saying(page), 'a guess that was made before').toHaveText(atEnd);
  await expect(holdFigure(page)).not.toHaveAttribute('data-live');
});

test('a figure that is touched before the guess waits at its start, and plays for whoever opens the answer', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(telling);
  await live(holdFigure(page));
  const expectWaits = async () => {
    await expect(saying(page)).not.toHaveText(atEnd);
    await expect(holdFigure(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(holdFigure(page).locator('.story-steps label')).toHaveCount(0);
  };
  await expectWaits();
  await page.clock.install();
  const before = await saying(page).textContent();
  await holdFigure(page).getByRole('slider', { name: 'Force to hold' }).press('ArrowRight');
  await expect(saying(page), 'another run is asked for').not.toHaveText(before!);
  await expectWaits();
  // What is announced waits until the control rests.
  await page.clock.runFor(2000);
  const announced = holdFigure(page).locator('[data-announcement]');
  expect(await announced.textContent(), 'nor is its end announced').toBe(await saying(page).textContent());
  await long(page).locator('summary').click();
  await expect(holdFigure(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await holdFigure(page).locator('.time-controls input[type=range]').press('End');
  await page.clock.runFor(500);
  await expect(saying(page)).toHaveText(atEnd);
  await expect(holdFigure(page).locator('.story-steps label')).not.toHaveCount(0);

  await page.reload();
  await expect(long(page).locator('.answer'), 'an answer that was opened without a guess').toBeVisible();
  await expect(saying(page), 'and the run that shows it').toHaveText(atEnd);
});

/** The runs that show what a lesson asks to be guessed, read by hand: no machine knows what answers a question. */
const telltale: Readonly<Record<string, readonly string[]>> = {
  '/lessons/what-is-failure/': ['hold-50'],
  '/lessons/effort-and-the-brain/': ['hold-20', 'hold-50'],
  '/lessons/drop-sets/': ['drop-set-fifths', 'set-drop'],
  '/lessons/beyond-failure/': ['set-drop'],
  '/lessons/how-close-to-failure/': ['forest-growth-failure', 'session-failure-short'],
  '/lessons/for-and-against/': ['set-half'],
  '/lessons/do-drop-sets-build-muscle/': ['drop-set-curls', 'forest-growth-drop-sets'],
};

/** What is said of the run of a preset at its start, and at its end. */
function wordsOf(id: string): { start: string; end: string } {
  const preset = library.scenarios.get(id)!;
  const definition = figures[preset.figure];
  const scenario = scenarioOf(preset);
  const recording = definition.run(scenario, dataOf(library, preset.figure));
  const story = definition.story(recording, scenario);
  const [start, end] = [0, endOf(story)].map((at) => definition.describe(recording, at, scenario));
  return { start: start!, end: story.at(-1)!.caption ?? end! };
}

/** Writes down, for each frame that is painted, what a figure says that may be seen. */
const writeDownFrames = () => {
  const seen: Record<string, string[]> = {};
  const look = () => {
    for (const figure of document.querySelectorAll<HTMLElement>('figure[data-preset]')) {
      const summary = figure.querySelector('[data-summary]');
      if (summary === null || getComputedStyle(summary).visibility === 'hidden') continue;
      const said = seen[figure.dataset.preset!] ?? [];
      seen[figure.dataset.preset!] = said;
      if (said.at(-1) !== summary.textContent) said.push(summary.textContent);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { seen });
};

for (const [address, presets] of Object.entries(telltale))
  test(`${address} shows no answer before it is guessed, from the first frame on`, async ({ page }) => {
    await page.addInitScript(writeDownFrames);
    await page.goto(address);
    await expect(page.locator('[data-prediction][data-ready]').first()).toBeAttached();
    await expect(page.locator('figure[data-guess="open"]')).toHaveCount(presets.length);
    const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, string[]> }).seen);
    for (const id of presets) {
      const { start } = wordsOf(id);
      expect(seen[id], id).toEqual([start]);
      const labels = page.locator(`figure[data-preset="${id}"] [data-part="lead"] > svg`);
      for (const label of await labels.all()) await expect(label).toHaveAttribute('aria-label', start);
    }
  });

test('a figure waits for every guess about its run', async ({ page }) => {
  await page.goto('/lessons/for-and-against/');
  const figure = page.locator('figure[data-preset="set-half"]');
  const { start, end } = wordsOf('set-half');
  await asked(page, /You could not finish a full squat/)
    .getByRole('radio', { name: 'only the top half' })
    .check();
  await expect(figure.locator('[data-summary]')).toHaveText(start);
  await asked(page, /How many full squats come before/)
    .getByRole('button', { name: 'That is my guess' })
    .click();
  await expect(figure.locator('[data-summary]')).toHaveText(end);
  await sum(page).getByRole('button', { name: 'Forget my guesses' }).click();
  await expect(figure.locator('[data-summary]')).toHaveText(start);
});

test('an answer that was opened before the scripts of the page stays opened, and its figure waits no longer', async ({
  page,
}) => {
  const waitForAnswer = async (route: Route) => {
    await hold(page).locator('details[open]').waitFor();
    await route.continue();
  };
  await page.route('**/_astro/page.*.js', waitForAnswer, { times: 1 });
  await page.goto(lesson, { waitUntil: 'domcontentloaded' });
  await hold(page).locator('summary').click();
  await expect(hold(page)).toHaveAttribute('data-ready', '');
  await expect(hold(page).locator('.answer')).toBeVisible();
  await page.reload();
  await expect(hold(page)).toHaveAttribute('data-ready', '');
  await expect(hold(page).locator('.answer')).toBeVisible();
  await expect(page.locator('.figure').first()).not.toHaveAttribute('data-guess', 'open');
});

test('stored values that are not guesses are ignored', async ({ page }) => {
  await page.goto(lesson);
  const question = (await ride(page).getAttribute('data-question')) ?? '';
  for (const value of ['{', JSON.stringify([[question, ['a lot', 'a lot']], 5])]) {
    await page.evaluate(([key, text]) => localStorage.setItem(key!, text!), [name, value]);
    await page.reload();
    await expect(ride(page)).toHaveAttribute('data-ready', '');
    await expect(sum(page)).toBeHidden();
  }
});

test('targets are 44 px high and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(lesson);
  for (const target of [
    ride(page).locator('label').first(),
    hold(page).getByRole('slider'),
    hold(page).getByRole('button'),
  ]) {
    const box = await target.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test('every answer is printed, and what there was to choose from without what takes a choice', async ({
  page,
}) => {
  await page.goto(lesson);
  await expect(ride(page)).toHaveAttribute('data-ready', '');
  await page.emulateMedia({ media: 'print' });
  await expect(ride(page).locator('.answer .number').first()).toBeVisible();
  await expect(ride(page).getByText('about as much', { exact: true })).toBeVisible();
  await expect(ride(page).getByRole('radio')).toHaveCount(0);
  await expect(hold(page).locator('form')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure shows the end of its run', async ({ page }) => {
    await page.goto(telling);
    await expect(saying(page)).toHaveText(atEnd);
    await expect(holdFigure(page).locator('.story-steps'), 'nothing to press is drawn').toBeHidden();
  });

  test('the question opens its answer, and nothing asks for a guess', async ({ page }) => {
    await page.goto(lesson);
    await expect(ride(page).locator('form')).toBeHidden();
    await expect(ride(page).locator('.answer')).toBeHidden();
    await ride(page).locator('summary').click();
    await expect(ride(page).locator('.answer')).toBeVisible();
    await expect(sum(page)).toBeHidden();
  });
});
