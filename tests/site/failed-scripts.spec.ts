import { expect, type Locator, type Page, type Route, test } from './test.ts';

/** Scripts that do not arrive: a page that is older than the last deploy, a network that fails, one that hangs. */
const lesson = '/lessons/do-drop-sets-build-muscle/';

/** What comes instead of a script. */
const instead: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'answers 404': (route) => route.fulfill({ status: 404, body: 'not found' }),
  'cannot be reached': (route) => route.abort('connectionfailed'),
  'is a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not found' }),
};

/** Scripts that make an island live, by how they fail: those that it imports by name, and what these import in turn. */
const failing = [
  ['island', 'answers 404', '?target=30'],
  ['hydrate', 'is a page', '?target=30'],
  ['effort', 'cannot be reached', '?target=30'],
  // Asked for only where an address is not as the site writes it.
  ['readQuery', 'cannot be reached', '?target=30%25'],
] as const;
/** In whatever way the address of the script is spelled. */
const named = (name: string) => new RegExp(`/${name}\\.[^/]+\\.js`);

/** Has scripts not arrive. @returns what lets them through again */
async function without(page: Page, which: RegExp, answer: (route: Route) => Promise<void>) {
  let missing = true;
  await page.route(which, (route) => (missing ? answer(route) : route.continue()));
  return () => {
    missing = false;
  };
}

const noticeIn = (figure: Locator) => figure.locator('[data-notice]');
const firstControl = (figure: Locator) => figure.locator('.settings :is(input, select)').first();

/** Sets a control to something else, as a hand does. */
const change = (control: Locator) =>
  control.evaluate((element: HTMLInputElement | HTMLSelectElement) => {
    if (element instanceof HTMLSelectElement) element.selectedIndex = element.options.length - 1;
    else element.value = element.value === element.max ? element.min : element.max;
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    return element.value;
  });

/** One with choices in a frame, and one with numbers among prose. */
for (const address of ['/embed/forest/', lesson])
  test(`${address} says that its controls did not load, and they show what its picture shows`, async ({
    page,
  }) => {
    const arrive = await without(page, named('island'), instead['answers 404']!);
    await page.goto(address);
    const figure = page.locator('figure[data-figure]').first();
    const control = firstControl(figure);
    const shown = await control.inputValue();
    await change(control);
    await expect(noticeIn(figure)).toContainText('did not load');
    await expect(figure.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expect(control, 'it shows again what the picture shows').toHaveValue(shown);
    arrive();
    const asked = await change(control);
    await expect(figure, 'the next touch asks for the scripts again').toHaveAttribute('data-live', 'true');
    await expect(control, 'and is done').toHaveValue(asked);
    await expect(noticeIn(figure)).toBeEmpty();
  });

for (const [script, how, query] of failing)
  test(`a figure whose ${script} script ${how} recovers by itself`, async ({ page }) => {
    const arrive = await without(page, named(script), instead[how]!);
    await page.goto(`/figures/hold/${query}`);
    const figure = page.locator('figure[data-figure]');
    await expect(noticeIn(figure)).toContainText('did not load');
    arrive();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(figure).toHaveAttribute('data-live', 'true');
    await expect(noticeIn(figure)).toBeEmpty();
    await expect(figure.locator('[data-part="lead"] > svg').first()).toHaveAttribute('aria-label', /30\s%/);
  });

const noticeOfState = 'usual setting, not the one that the address asks for';
const addresses: readonly [address: string, isAsked: boolean][] = [
  ['/figures/hold/?target=30', true],
  ['/embed/hold/?target=30', true],
  ['/figures/hold/?utm_source=post', false],
  [`${lesson}?target=30`, false],
];

test('a figure whose controls did not load says so where its picture is not the state in the URL', async ({
  page,
}) => {
  await without(page, named('island'), instead['answers 404']!);
  for (const [address, isAsked] of addresses)
    await test.step(address, async () => {
      await page.goto(address);
      const figure = page.locator('figure[data-figure]').first();
      await firstControl(figure).dispatchEvent('pointerdown');
      await expect(noticeIn(figure)).toContainText('did not load');
      if (isAsked) await expect(noticeIn(figure)).toContainText(noticeOfState);
      else await expect(noticeIn(figure)).not.toContainText(noticeOfState);
    });
});

test('a figure that several attempts did not hydrate asks to reload the page, which keeps its URL', async ({
  page,
}) => {
  const arrive = await without(page, named('hydrationTurns'), instead['answers 404']!);
  await page.goto('/figures/hold/?target=30');
  const reload = page.getByRole('button', { name: 'Reload' });
  const noticeNow = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('online'));
      return document.querySelector('[data-notice]')!.textContent;
    });
  await expect.poll(noticeNow, { timeout: 20_000 }).toContain('Load the page again');
  expect(await noticeNow()).not.toContain('keep trying');
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await reload.click();
  await page.waitForFunction(() => !('stayed' in window));
  await expect(page).toHaveURL(/\?target=30$/);
  // Only now, or an attempt that is still under way would make it live before the press.
  arrive();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('figure[data-figure]')).toHaveAttribute('data-live', 'true');
  await expect(page.locator('input[name="target"]')).toHaveValue('30');
});

test('a figure says that its controls are still loading, and then replays the input', async ({ page }) => {
  let release: (() => void) | undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(named('island'), async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/figures/hold/');
  const figure = page.locator('figure[data-figure]');
  const slider = figure.locator('input[name="target"]');
  await slider.fill('31');
  await figure.getByRole('radio').first().click();
  await expect(noticeIn(figure)).toContainText('still loading');
  await expect(figure.getByRole('button', { name: 'Reload' })).toBeVisible();
  release!();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(noticeIn(figure)).toBeEmpty();
  await expect(slider).toHaveValue('31');
  await expect(figure.locator('[data-field="target"] .control-value')).toHaveText('31 %');
  await expect(figure.getByRole('radio').first(), 'the moment was chosen too').toBeChecked();
  await expect.poll(() => new URL(page.url()).searchParams.get('target')).toBe('31');
});

test('a figure that is asked hydrates as soon as it is parsed, whatever else of its page has not loaded', async ({
  page,
}) => {
  await page.route('**/figures/hold/?target=30', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<div class="figure-notice">.*?<\/div>/s, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/figures/hold/?target=30');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await expect(page.locator('figure[data-figure]')).toHaveAttribute('data-live', 'true');
});

/** The script of lessons: it takes guesses, moves the picture of steps, and sets figures from the text. */
const ofLessons = named('page');

/** It fails at once, or is never answered. */
const lost = { 'answers 404': instead['answers 404']!, hangs: () => new Promise<void>(() => {}) };

for (const [how, answer] of Object.entries(lost))
  test(`a lesson whose script ${how} waits for no guess, shows its stills, and says what does not work`, async ({
    page,
  }) => {
    await without(page, ofLessons, answer);
    await page.goto('/lessons/what-is-failure/', { waitUntil: 'commit' });
    const figure = page.locator('figure[data-preset="hold-50"]');
    await expect(figure.locator('[data-summary]'), 'the end of the run').toHaveText(/cannot hold it/);
    await expect(figure.locator('.story-steps')).toBeVisible();
    const question = page.locator('.prediction').first();
    await expect(question.getByText('Your guess cannot be taken yet')).toBeVisible();
    await expect(question.getByRole('link', { name: 'Load the page again' })).toBeVisible();
    await expect(question.locator('fieldset')).toBeHidden();
    await question.locator('summary').click();
    await expect(question.locator('.answer')).toBeVisible();

    await expect(page.getByText('The picture does not follow these steps yet')).toBeVisible();
    for (const still of await page.locator('.step-still').all()) await expect(still).toBeVisible();
    await expect(page.locator('.steps-pinned')).toBeHidden();

    await figure.locator('[data-play]').click();
    await expect(figure, 'its own scripts have come').toHaveAttribute('data-live', 'true');
  });

/** The first and the last of the scripts that a figure asks for when it is touched: the one it names, and one that this imports in turn. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const figure = page.locator('figure[data-figure]').first();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  await figure.locator('[data-play]').click();
  await expect(figure).toHaveAttribute('data-live', 'true');
  return [asked[0]!, asked.at(-1)!];
}

test('the home page keeps its still and says so, whichever script of its figure is refused', async ({
  page,
  context,
}) => {
  const scripts = await scriptsOf(page, '/');
  expect(new Set(scripts).size).toBe(2);
  for (const script of scripts)
    await test.step(script, async () => {
      const other = await context.newPage();
      await other.route(named(/\/([^./]+)\.[^/]+$/.exec(script)![1]!), instead['cannot be reached']!);
      await other.goto('/');
      const figure = other.locator('figure[data-figure]').first();
      await figure.locator('[data-play]').click();
      await expect(noticeIn(figure)).toContainText('did not load');
      await expect(figure.getByRole('button', { name: 'Reload' })).toBeInViewport();
      await expect(figure.locator('[data-part="lead"] svg:visible [data-moving] > *').first()).toBeAttached();
      await other.close();
    });
});

test('a figure that would play by itself says that it is still loading, and that it did not load', async ({
  browser,
}) => {
  const context = await browser.newContext({ reducedMotion: 'no-preference' });
  for (const [answer, said] of [
    [() => new Promise<void>(() => {}), 'still loading'],
    [instead['cannot be reached']!, 'did not load'],
  ] as const) {
    const page = await context.newPage();
    await page.route(named('island'), answer);
    await page.goto('/lessons/motor-unit-recruitment/');
    const figure = page.locator('figure[data-preset="pool-5"]');
    await figure.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(noticeIn(figure)).toContainText(said);
    await page.close();
  }
  await context.close();
});

const forms = [
  { address: '/references/', form: '.list-filter' },
  { address: '/search/', form: '.search' },
];

for (const { address, form } of forms)
  test(`the form of ${address} says that its script did not load`, async ({ page }) => {
    const arrive = await without(page, named('page'), instead['answers 404']!);
    await page.goto(address);
    const again = page.locator(form).getByRole('link', { name: 'Load the page again' });
    await expect(again).toBeVisible();
    arrive();
    await again.click();
    await page.waitForLoadState('load');
    await expect(again).toHaveCount(0);
  });

test('the search runs for what was typed before its script loaded', async ({ page }) => {
  await page.route(named('page'), async (route) => {
    await page.locator('#search-words').fill('tempo');
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await expect(page.locator('[data-search-said]')).toContainText(/results?\./);
  await expect(page.locator('#search-words')).toHaveValue('tempo');
});

/** Has the model throw, and with it whatever is rendered next. */
const breakModel = () => {
  Math.exp = () => {
    throw new Error('broken');
  };
};

async function expectStill(figure: Locator, summary: string) {
  await expect(noticeIn(figure)).toContainText('stopped working');
  await expect(figure.getByRole('button', { name: 'Reload' })).toBeEnabled();
  await expect(figure.locator('[data-summary]')).toHaveText(summary);
  await expect(figure.locator('[data-picture="wide"][data-part="lead"] svg')).toBeVisible();
  await expect(figure.locator('form :is(button, input, select):enabled')).toHaveCount(0);
}

test('a figure that throws during use stays as a static picture, with a notice', async ({ page }) => {
  await page.goto('/figures/hold/?target=30');
  const figure = page.locator('figure[data-figure]');
  await expect(figure).toHaveAttribute('data-live', 'true');
  const slider = figure.locator('input[name="target"]');
  await slider.press('ArrowRight');
  await expect(slider).toHaveValue('31');
  const summary = await figure.locator('[data-summary]').innerText();
  await page.evaluate(breakModel);
  await slider.press('ArrowRight');
  await expectStill(figure, summary);
  await expect(slider, 'as the picture').toHaveValue('31');
  await figure.getByRole('button', { name: 'Reload' }).click();
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(slider).toHaveValue('31');
});

/** What throws when a figure hydrates: its first rendering, or what follows once it is on the page. */
const breakHydration: Readonly<Record<string, () => void>> = {
  'as it first renders': () => {
    Number.prototype.toFixed = () => {
      throw new Error('broken');
    };
  },
  'once it has rendered': () =>
    Object.defineProperty(document, 'visibilityState', {
      get: () => {
        throw new Error('broken');
      },
    }),
};

for (const [when, breakIt] of Object.entries(breakHydration))
  test(`a figure that throws ${when} stays the picture of the server, with a notice`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto('/embed/hold/');
    const figure = page.locator('figure[data-figure]');
    const summary = await figure.locator('[data-summary]').innerText();
    const slider = figure.locator('input[name="target"]');
    const shown = await slider.inputValue();
    await slider.press('ArrowRight');
    await expectStill(figure, summary);
    await expect(slider, 'as the picture').toHaveValue(shown);
  });

test('a frame works without an IntersectionObserver', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
  await page.goto('/embed/hold/');
  const figure = page.locator('figure[data-figure]');
  const slider = figure.locator('input[name="target"]');
  await slider.fill('31');
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(figure.locator('[data-field="target"] .control-value')).toHaveText('31 %');
  await figure.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(errors).toEqual([]);
});
