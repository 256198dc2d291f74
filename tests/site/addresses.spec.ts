import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { defaults } from '../../src/scenario/field.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { readQuery } from '../../src/scenario/readQuery.ts';
import { library } from '../library.ts';
import { askOf, live, openLive } from './live.ts';
import { linksOf } from './markup.ts';
import { pages } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';
import { expectQuiet, watch } from './watch.ts';

/** What an address asks follows the reader from page to page, and survives what happens to links on their way. */

const figureOf = (page: Page) => page.locator('figure[data-figure]').first();

/** What the named controls of a figure hold. */
const held = (figure: Locator): Promise<Record<string, string>> =>
  figure
    .locator('.controls :is(input, select)[name]')
    .evaluateAll((controls) =>
      Object.fromEntries((controls as HTMLInputElement[]).map(({ name, value }) => [name, value])),
    );

/** A state that is not the one a page begins with: each number and each choice is another. */
function otherThan(id: FigureId, start = defaults(fieldsOf(id))): string {
  const fields = fieldsOf(id);
  const other = Object.fromEntries(
    fields.map((field) => {
      const now = start[field.name]!;
      if (field.kind === 'number') return [field.name, Number(now) > field.min ? field.min : field.max];
      if (field.kind === 'choice')
        return [field.name, Object.keys(field.options).find((name) => name !== now)!];
      return [field.name, now];
    }),
  );
  return writeQuery({ ...start, ...other }, fields, start);
}

/** A preset that asks for something else than the figure’s own page begins with. */
const presetOf = (id: FigureId) =>
  [...library.scenarios.values()].find(
    (preset) => preset.figure === id && writeQuery(scenarioOf(preset), fieldsOf(id)) !== '',
  )!;

const stateOf = (id: FigureId, url: string) => readQuery(new URL(url).search, fieldsOf(id)).scenario;

/** Sets a control by hand: the first slider, or the first list. */
async function change(figure: Locator): Promise<void> {
  const control = figure.locator('.controls :is(input[type=range], select)[name]').first();
  if (await control.evaluate((element) => element instanceof HTMLSelectElement))
    await control.selectOption({ index: 1 });
  else for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await control.press(key);
}

/** The links that lead to the page of a figure, but for those that begin with another state by their own words. */
const linksTo = (page: Page, id: FigureId) =>
  page
    .locator(
      ['$="/', '*="/?', '*="/#'].map((end) => `a[href${end.replace('/', `/figures/${id}/`)}"]`).join(', '),
    )
    .and(page.locator(':not(.presets a)'));

/** Numbers that are asked of a run, and choices of records. */
const unlike = ['set', 'forest'] as const;

/** Of several, each figure tries others; together they try most. */
const nth = <T>(id: (typeof unlike)[number], all: readonly T[]): T =>
  all[(3 * unlike.indexOf(id)) % all.length]!;

for (const id of unlike)
  test(`/figures/${id}/ keeps its state, and its page, when a link leads to the numbers`, async ({
    page,
  }) => {
    const figure = await openLive(page, `/figures/${id}/${otherThan(id)}`);
    await change(figure);
    const before = await held(figure);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    // At once: what was changed a moment ago is not in the address yet.
    await page.getByRole('link', { name: 'Where the numbers come from' }).click();
    await expect(page).toHaveURL(/#numbers$/);
    expect(await held(figure)).toEqual(before);
    await expect
      .poll(() => stateOf(id, page.url()))
      .toMatchObject(
        Object.fromEntries(
          fieldsOf(id)
            .filter(({ kind }) => kind === 'number')
            .filter(({ name }) => name in before)
            .map(({ name }) => [name, Number(before[name])]),
        ),
      );
    expect(await held(figure)).toEqual(before);
    expect(await page.evaluate(() => 'stayed' in window), 'the page was not loaded again').toBe(true);
    await page.reload();
    await live(figure);
    await expect.poll(() => held(figure)).toEqual(before);
  });

for (const id of unlike) {
  test(`a frame of ${id} passes its state on in the link to the figure’s page`, async ({ page, context }) => {
    const [address, link] = nth(
      id,
      [`/embed/${id}/`, `/embed/${id}/${presetOf(id).id}/`].flatMap((path) => [
        [path, 0] as const,
        [path, 1] as const,
      ]),
    );
    await page.goto(`${address}?theme=dark`);
    const figure = figureOf(page);
    await live(figure);
    await change(figure);
    const asked = await held(figure);
    const links = await linksTo(page, id).all();
    expect(links.length).toBe(2);
    const [opened] = await Promise.all([context.waitForEvent('page'), links[link]!.click()]);
    await live(figureOf(opened));
    await expect.poll(() => held(figureOf(opened))).toEqual(asked);
  });

  test(`a preset of ${id} passes on what was set on its page`, async ({ page }) => {
    await page.goto(`/figures/${id}/${presetOf(id).id}/`);
    const links = await linksTo(page, id).all();
    expect(links.length).toBe(3);
    await live(figureOf(page));
    await change(figureOf(page));
    const asked = await held(figureOf(page));
    await nth(id, links).click();
    await expect(page).toHaveURL(new RegExp(`/figures/${id}/\\?`));
    await live(figureOf(page));
    await expect.poll(() => held(figureOf(page))).toEqual(asked);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the link to the numbers keeps what the address asks', async ({ page }) => {
    await page.goto('/figures/set/?load=80');
    await page.getByRole('link', { name: 'Where the numbers come from' }).click();
    await expect(page).toHaveURL(/\/figures\/set\/\?load=80#numbers$/);
  });
});

test('a preset leads to the numbers of the state that it shows, before any script has run', () => {
  for (const figure of figureIds) {
    const preset = presetOf(figure);
    const query = writeQuery(scenarioOf(preset), fieldsOf(figure));
    const built = pages.find(({ address }) => address === `/figures/${figure}/${preset.id}/`)!;
    const links = linksOf(built.html()).map(({ value }) => value);
    expect(
      links.filter((value) => value.endsWith('#numbers')),
      built.address,
    ).toEqual([`/figures/${figure}/${query}#numbers`]);
  }
});

test('a figure in a lesson passes its own state on, and not that of its neighbour', async ({ page }) => {
  await page.goto('/lessons/drop-sets/');
  const figures = page.locator('figure[data-figure]');
  const before = await figures
    .locator('figcaption a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const figure = figures.last();
  await live(figure);
  await change(figure);
  const asked = await held(figure);
  expect(
    (
      await figures.locator('figcaption a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    ).slice(0, -1),
  ).toEqual(before.slice(0, -1));
  await figure.getByRole('link', { name: 'Where the numbers come from' }).click();
  await expect(page).toHaveURL(/\/figures\/[a-z-]+\/\?.*#numbers$/);
  await live(figureOf(page));
  await expect.poll(() => held(figureOf(page))).toEqual(asked);
});

test.describe('an address that comes back with residue', () => {
  test.use({ viewport: { width: 1000, height: 800 } });
  test('shows its state without a note, and is corrected without a history entry', async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, new URL(baseURL!).host);
    await page.goto('/figures/');
    // One of each kind; tests/scenario/urlResidue.test.ts reads all of them.
    for (const query of ['?LOAD=80.', '?%3Fload%3D80', '?load=80?utm_source=post']) {
      const figure = await openLive(page, `/figures/set/${query}`);
      await expect(figure.locator('input[name=load]'), query).toHaveValue('80');
      await expect(figure.locator('[data-notes]'), query).toHaveText('');
      const tail = query.includes('utm_source') ? '&utm_source=post' : '';
      await expect(page, query).toHaveURL(new RegExp(`/figures/set/\\?load=80${tail}$`));
      await page.goBack();
      await expect(page, query).toHaveURL(/\/figures\/$/);
    }
    expectQuiet('an address with residue', complaints);
  });

  test('may have numeric character references for “&”, although they begin a fragment', async ({ page }) => {
    const figure = await openLive(page, '/figures/set/?load=80&#38;effort=8');
    await expect(figure.locator('input[name=load]')).toHaveValue('80');
    await expect(figure.locator('input[name=effort]')).toHaveValue('8');
    await expect(page).toHaveURL(/\/figures\/set\/\?load=80&effort=8$/);
  });

  test('has a note on each value that cannot be read, and then the state that is shown', async ({ page }) => {
    const figure = await openLive(
      page,
      '/figures/set/?load=abc&laod=80&exercise=constructor&next=drop-50_fly-3',
    );
    await expect(figure.locator('[data-notes]')).toHaveText(
      [
        'The address sets “Exercise” to “constructor”, which is not one of the choices here. Showing a typical lift.',
        'The address sets “Load” to “abc”, which cannot be read as a number. The address has “laod”, which this figure does not know. Did you mean “load”? Showing 70 %.',
        'The address sets “When the set is over” to “drop-50_fly-3”, but this figure cannot do “fly-3”. Showing Drop to 50 % of max.',
      ].join(' '),
    );
    await expect(page).toHaveURL(/\/figures\/set\/\?next=drop-50&laod=80$/);
    // A way on to another state leaves the words behind.
    await askOf(page, '?load=60');
    await expect(figure.locator('[data-notes]')).toHaveText('');
  });

  test('a frame shows it untouched, and passes it on', async ({ page, context }) => {
    await page.goto('/embed/set/?Theme=Dark.&LOAD%3D80');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('input[name=load]')).toHaveValue('80');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Open this figure on its own page' }).click(),
    ]);
    await live(figureOf(opened));
    await expect(opened.locator('input[name=load]')).toHaveValue('80');
    await expect(opened).toHaveURL(/\/figures\/set\/\?load=80$/);
  });

  test('is passed on by a frame as the state that it shows', async ({ page, context }) => {
    for (const [address, load] of [
      ['/embed/set/?load=80kg', '70'],
      ['/embed/set/set-heavy/?LOAD=1_0&theme=dark', '30'],
    ] as const) {
      await page.goto(address);
      const figure = figureOf(page);
      await expect(figure.locator('[data-notes]')).toHaveText(/^The address sets “Load” to “.*\.$/);
      await expect(figure.locator('input[name=load]')).toHaveValue(load);
      const links = linksTo(page, 'set');
      expect(await links.count()).toBe(2);
      const [opened] = await Promise.all([context.waitForEvent('page'), links.last().click()]);
      await live(figureOf(opened));
      await expect(opened.locator('input[name=load]')).toHaveValue(load);
      await expect(opened.locator('[data-notes]')).toHaveText('');
      await opened.close();
    }
  });

  test('is applied to a preset, and written as the difference from it', async ({ page }) => {
    const figure = await openLive(page, '/figures/set/set-heavy/?LOAD=50.&effort=80kg&utm_source=post');
    await expect(figure.locator('input[name=load]')).toHaveValue('50');
    await expect(figure.locator('[data-notes]')).toHaveText(
      'The address sets “The most effort you can take” to “80kg”, but here it is a number out of 10. Showing 10.0 of 10.',
    );
    await expect(page).toHaveURL(/\/set-heavy\/\?load=50&utm_source=post$/);
    await figure.locator('input[name=load]').press('ArrowRight');
    await expect(page).toHaveURL(/\/set-heavy\/\?load=51&utm_source=post$/);
    await figure.getByRole('button', { name: 'Start over' }).click();
    await expect(figure.locator('input[name=load]')).toHaveValue('90');
    await expect(page).toHaveURL(/\/set-heavy\/\?utm_source=post$/);
  });

  test('selects a filter of a list in any case, and is noted where there is no such choice', async ({
    page,
  }) => {
    await page.goto('/claims/?Verdict=Contested.');
    await expect(page.locator('select[name=verdict]')).toHaveValue('contested');
    await page.goto('/claims/?verdict=constructor');
    await expect(page.locator('select[name=verdict]')).toHaveValue('');
    await expect(page.getByRole('status').filter({ hasText: 'verdict' })).toContainText(
      'The address asks for verdict “constructor”, which is not one of the choices here. All',
    );
    await page.goto('/search/?Q=motor%2520unit&amp;kind=lesson');
    await expect(page.locator('[data-search-results] .search-kind').first()).toHaveText('Lesson');
  });
});

/** Safari lets a page write its address a hundred times in half a minute, and throws from then on. */
const refuseAfter = (most: number) => {
  const { history } = window;
  for (const name of ['pushState', 'replaceState'] as const) {
    const write = history[name].bind(history);
    let left = most;
    history[name] = (...to: Parameters<History['pushState']>) => {
      left -= 1;
      if (left < 0) throw new DOMException('too many calls', 'SecurityError');
      write(...to);
    };
  }
};

test.describe('an address that leads nowhere', () => {
  for (const pasted of [
    '/figures/hold/).?target=30',
    '/Figures/HOLD?target=30',
    '/figures/hold/%3Ftarget%3D30',
  ])
    test(`${pasted} leads to the page that was meant, and to its state`, async ({ page, baseURL }) => {
      await page.goto(pasted);
      await page.waitForURL(`${baseURL}/figures/hold/?target=30`);
      await live(figureOf(page));
      expect((await held(figureOf(page))).target).toBe('30');
    });

  test('offers the nearest page above it where no other is meant', async ({ page }) => {
    await page.goto('/figures/hold/hold-nothing/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.getByRole('link', { name: '/figures/hold/', exact: true }).click();
    await live(figureOf(page));
  });
});

test.describe('where the browser refuses to write the address', () => {
  test('the search still searches', async ({ page, baseURL }) => {
    await page.addInitScript(refuseAfter, 0);
    const complaints = watch(page, new URL(baseURL!).host);
    await page.goto('/search/');
    await page.getByLabel('What are you looking for?').pressSequentially('motor unit');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toContainText(/\d+ results?/);
    await page.locator('input[name=kind][value=Lesson]').check();
    await expect(page.locator('[data-search-results] .search-kind').first()).toHaveText('Lesson');
    await expect(page.getByRole('status')).toContainText(/\d+ results?/);
    expectQuiet('/search/', complaints);
  });

  test('the lists can still be filtered', async ({ page, baseURL }) => {
    await page.addInitScript(refuseAfter, 0);
    const complaints = watch(page, new URL(baseURL!).host);
    await page.goto('/references/');
    await page.locator('input[name=words]').pressSequentially('Froyd');
    await page.locator('.list-filter summary').first().click();
    await page.locator('select[name=sort]').selectOption('-year');
    await expect(page.locator('#studies > li:visible').first()).toContainText('Froyd');
    expectQuiet('/references/', complaints);
  });

  test('a figure can still be changed', async ({ page, baseURL }) => {
    await page.addInitScript(refuseAfter, 0);
    const complaints = watch(page, new URL(baseURL!).host);
    const figure = await openLive(page, '/figures/set/?LOAD=80.');
    await expect(figure.locator('input[name=load]')).toHaveValue('80');
    await figure.locator('input[name=load]').press('ArrowRight');
    await expect(figure.locator('input[name=load]')).toHaveValue('81');
    expectQuiet('/figures/set/', complaints);
  });
});

test('typing without a pause writes the URL once', async ({ page }) => {
  await page.addInitScript(() => {
    const write = history.replaceState.bind(history);
    history.replaceState = (...to) => {
      document.documentElement.dataset.writes = String(
        Number(document.documentElement.dataset.writes ?? 0) + 1,
      );
      write(...to);
    };
  });
  await page.goto('/references/');
  await page.locator('input[name=words]').evaluate((field: HTMLInputElement) => {
    for (const letter of 'force and velocity') {
      field.value += letter;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/\?words=force\+and\+velocity$/);
  await expect(page.locator('html')).toHaveAttribute('data-writes', '1');
});

test('a list is filtered as before when going back to it', async ({ page }) => {
  await page.goto('/references/');
  await page.locator('input[name=words]').pressSequentially('Froyd');
  await page.locator('#studies > li:visible a').first().click();
  await expect(page).toHaveURL(/\/references\/[^/?]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?words=Froyd$/);
  await expect(page.locator('#studies > li:visible').first()).toContainText('Froyd');
});
