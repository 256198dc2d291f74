import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { type Preset, scenarioOf } from '../../src/figures/preset.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults } from '../../src/scenario/field.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import type { Story } from '../../src/view/story.ts';
import { library } from '../library.ts';
import { askOf, openLive } from './live.ts';
import { networkIdle } from './network.ts';
import { expect, type Locator, type Page, test } from './test.ts';
import { budgets, inlineScripts, type Weights, weigh } from './weigh.ts';

/** Phones with the bars of their browser, a tablet, and two laptops. */
const windows = [
  { width: 360, height: 616 },
  { width: 390, height: 664 },
  { width: 768, height: 900 },
  { width: 1280, height: 680 },
  { width: 1440, height: 780 },
] as const;

/** What a finger needs, in pixels of the page. */
const finger = 44;

const presetsOf = (id: FigureId) => [...library.scenarios.values()].filter(({ figure }) => figure === id);

const queryOf = (preset: Preset) => writeQuery(scenarioOf(preset), figures[preset.figure].fields);

/** What the run of a preset has to tell, and whether its end is the reader’s to guess. */
interface Expected {
  readonly story: Story;
  readonly hidesOutcome: boolean;
}

function expectedOf(preset: Preset): Expected {
  const definition = figures[preset.figure];
  const scenario = scenarioOf(preset);
  const recording = definition.run(scenario, dataOf(library, preset.figure));
  return {
    story: definition.story(recording, scenario),
    hidesOutcome: definition.hidesOutcome?.(scenario) ?? false,
  };
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where all that belongs on one screen is: every part that shows, by name. */
const boxesOf = (page: Page): Promise<Record<string, Box>> =>
  page.evaluate(() => {
    const figure = document.querySelector('figure[data-figure]')!;
    const first = (selector: string) =>
      [...figure.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
    const parts: Record<string, Element | null | undefined> = {
      question: document.querySelector('h1'),
      picture: first('[data-part="lead"] svg'),
      reading: first('.figure-summary'),
      steps: first('.story-steps label'),
      play: first('[data-play]'),
      control: first(
        '.main-action, .next-steps button:not(.quiet), .settings :is(input[type="range"], select)',
      ),
    };
    return Object.fromEntries(
      Object.entries(parts).flatMap(([name, element]) => {
        if (!element) return [];
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return [[name, { top, bottom, left, right }]];
      }),
    );
  });

/** The parts that are not wholly within the window. */
const outside = (boxes: Record<string, Box>, { width, height }: { width: number; height: number }) =>
  Object.entries(boxes)
    .filter(
      ([, { top, bottom, left, right }]) =>
        top < 0 || left < 0 || bottom > height + 0.5 || right > width + 0.5,
    )
    .map(([name, { top, bottom }]) => `${name} from ${Math.round(top)} to ${Math.round(bottom)}`);

const summaryOf = (page: Page) => page.locator('figure[data-figure] [data-summary]').first();

const shownLead = (page: Page): Locator =>
  page.locator('figure[data-figure] [data-part="lead"]:visible').first();

/** Few bytes of script make it live; call before it is opened. */
async function expectLight(page: Page, weighed: () => Promise<Weights>) {
  await networkIdle(page);
  const { script = 0 } = await weighed();
  expect(script, 'the figure has a script').toBeGreaterThan(budgets.untouched);
  expect(script + (await inlineScripts(page)), 'bytes of script').toBeLessThanOrEqual(budgets.live);
}

async function expectFits(page: Page, preset: Preset, { story, hidesOutcome }: Expected) {
  for (const size of windows) {
    await page.setViewportSize(size);
    await page.evaluate(() => window.scrollTo(0, 0));
    const boxes = await boxesOf(page);
    const name = `${preset.id} at ${size.width} × ${size.height}`;
    const needed = ['question', 'picture', 'reading', 'control'];
    if (story.length > 1 && !hidesOutcome) needed.push('steps', 'play');
    expect(Object.keys(boxes), name).toEqual(expect.arrayContaining(needed));
    expect(outside(boxes, size), name).toEqual([]);
    const { play } = boxes;
    if (play) expect(Math.round(play.bottom - play.top), `${name}: play`).toBeGreaterThanOrEqual(finger);
  }
}

async function expectStory(page: Page, preset: Preset, { story, hidesOutcome }: Expected) {
  const steps = page.locator('figure[data-figure] .story-steps input');
  if (hidesOutcome || story.length === 1) return expect(steps, preset.id).toHaveCount(0);
  await expect(steps, preset.id).toHaveCount(story.length);
  await steps.first().focus();
  for (const [index, { caption }] of story.entries()) {
    // The first click stands for a finger, the others for the arrow keys of a group of radio buttons.
    if (index === 0) await steps.first().dispatchEvent('click');
    else await page.keyboard.press('ArrowRight');
    await expect(summaryOf(page), `${preset.id}, moment ${index + 1}`).toHaveText(caption);
  }
}

async function expectChanges(page: Page) {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.evaluate(() => window.scrollTo(0, 0));
  const controls = page.locator('figure[data-figure] .settings :is(input[type="range"], select):visible');
  for (const control of await controls.all()) {
    const box = (await control.boundingBox())!;
    if (box.y + box.height > 664) continue;
    const before = await shownLead(page).innerHTML();
    await control.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowLeft');
    if ((await shownLead(page).innerHTML()) === before) await page.keyboard.press('End');
    await expect
      .poll(() => shownLead(page).innerHTML(), { message: (await control.getAttribute('name')) ?? '' })
      .not.toBe(before);
  }
}

/** Where a press first chooses something in the narrow picture as it begins, and what it then is. */
function pressOf(id: FigureId) {
  const { drag, frame, fields, run } = figures[id];
  const scenario = defaults(fields);
  const recording = run(scenario, dataOf(library, id));
  const x = 100;
  const inside = 12;
  for (let y = inside; y < frame.narrow.height; y += 4) {
    const [above, chosen] = [y - inside, y].map((at) => drag?.(recording, 'narrow', x, at, scenario));
    if (above !== undefined && chosen !== undefined)
      return { share: [x / frame.narrow.width, y / frame.narrow.height], chosen };
  }
  throw new Error(`no press chooses anything in ${id}`);
}

/** Chosen at the press and once more at the lift, it would be what lies under the finger after the first. */
async function expectOneChoice(page: Page, id: FigureId) {
  await page.setViewportSize({ width: 390, height: 664 });
  const { share, chosen } = pressOf(id);
  const [[name, value]] = Object.entries(chosen) as [[string, string]];
  const control = page.locator(`figure[data-figure] select[name="${name}"]`);
  const before = await control.inputValue();
  const { x, y, width, height } = (await shownLead(page).locator('svg').boundingBox())!;
  await page.mouse.move(x + share[0]! * width, y + share[1]! * height);
  await page.mouse.down();
  await expect(control, 'a press alone chooses nothing').toHaveValue(before);
  await page.mouse.up();
  await expect(control).toHaveValue(value);
}

for (const id of figureIds)
  test(`the stage of ${id} is light, fits every window with every preset, tells its story and follows its controls`, async ({
    page,
  }) => {
    test.slow();
    const weighed = weigh(page);
    await openLive(page, `/figures/${id}/`);
    await expectLight(page, weighed);
    if (figures[id].pressed) await test.step('a press chooses once', () => expectOneChoice(page, id));
    await test.step('the first controls change the picture', () => expectChanges(page));
    for (const preset of presetsOf(id))
      await test.step(preset.id, async () => {
        const expected = expectedOf(preset);
        await askOf(page, queryOf(preset));
        await expectFits(page, preset, expected);
        await expectStory(page, preset, expected);
      });
  });
