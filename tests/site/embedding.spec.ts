import { globSync, readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { embedHeight } from '../../src/exports/embedHeight.ts';
import { figures } from '../../src/figures/index.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { defaults } from '../../src/scenario/field.ts';
import { library } from '../library.ts';
import { arriving, costsTooMuch } from './arrived.ts';
import { frameOf, heard, inFrame, ofType, scriptOf, test } from './hosts.ts';
import { interruptible } from './interruptible.ts';
import { dist, pagesBelow, sampleOfEachMake } from './pages.ts';
import { watch } from './watch.ts';

const embeds = pagesBelow('/embed/').map(({ address }) => address);
/** Presets of figures, which have frames of their own. */
const presets = sampleOfEachMake
  .map(({ address }) => address)
  .filter((address) => embeds.some((figure) => address.startsWith(figure) && address !== figure));

interface Answer {
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const heightOf = async (page: Page) => (await page.locator('iframe').first().boundingBox())!.height;
/** Of the site’s own page: an iframe holds an empty document first, which goes as it is asked. */
const contentHeight = (frame: FrameLocator) =>
  frame.locator('body:has(main)').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));

/** What the browser complains about, but for requests to hosts other than the page’s own: the figures come from one. */
function complaintsOf(page: Page) {
  const { console, errors, failed } = watch(page, '');
  return () => [...console, ...errors, ...failed];
}

/** Works the first control of a figure that is not hydrated yet, with the keyboard alone. */
async function workFirstControl(frame: FrameLocator) {
  const control = frame.locator('.settings :is(input, select)').first();
  const before = await control.inputValue();
  await control.focus();
  await control.press(
    (await control.evaluate((element) => element.localName)) === 'select' ? 'ArrowDown' : 'ArrowRight',
  );
  await expect(frame.locator('figure[data-live="true"]')).toBeVisible();
  await expect(control).not.toHaveValue(before);
  return control;
}

for (const path of ['/embed/set/', '/embed/forest/', presets[0]!])
  test(`${path} is light, and runs no script of the figure before an interaction`, async ({ page }) => {
    const arrived = arriving(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const all = await arrived();
    expect(costsTooMuch(all)).toEqual([]);
    const kinds = (end: RegExp) => all.map(({ path: name }) => name).filter((name) => end.test(name));
    expect(kinds(/\.js$/)).toEqual(['/embed-bridge.js']);
    // Names of the studies have letters that only the font of further languages has.
    expect(kinds(/\.woff2$/).length).toBeLessThanOrEqual(path === '/embed/forest/' ? 2 : 1);
  });

for (const path of ['/embed/set/', '/embed/forest/'])
  test(`${path} is shown and works in a sandbox without an origin`, async ({ page, openHost, site }) => {
    const complaints = complaintsOf(page);
    await openHost(
      frameOf(`${site}${path}#?secret=a1B2c3D4e5`, 'sandbox="allow-scripts"').replace('600', '1000'),
    );
    const frame = inFrame(page);
    await expect
      .poll(async () => (await heard(page)).filter(({ message }) => message === 'height').at(-1))
      .toEqual({ message: 'height', value: await contentHeight(frame), secret: 'a1B2c3D4e5' });
    const more = frame.getByRole('button', { name: 'More of this figure' });
    if (await more.isVisible()) await more.press('Enter');
    await workFirstControl(frame);
    await expect.poll(async () => (await ofType(page, 'beyond-failure:state')).length).toBeGreaterThan(0);
    const [reported] = await ofType(page, 'beyond-failure:state');
    expect(reported).toMatchObject({ figure: path.split('/')[2], query: expect.stringMatching(/^\?\w+=/) });
    expect(complaints()).toEqual([]);
  });

/** Modules take their time, so that a first touch is over before anything could have heard of it. */
const slowly = (page: Page) =>
  page.route('**/_astro/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });

test('the first press of a button is replayed after hydration', async ({ page, openHost, site }) => {
  await slowly(page);
  await openHost(frameOf(`${site}/embed/hold/`));
  const frame = inFrame(page);
  await frame.getByRole('button', { name: 'Play' }).click();
  await expect(
    frame.locator('figure[data-live="true"]'),
    'the press came before it could be heard',
  ).toHaveCount(0);
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a slider dragged before hydration keeps its value and reports it', async ({ page, openHost, site }) => {
  await slowly(page);
  await openHost(frameOf(`${site}/embed/hold/`));
  const slider = inFrame(page).locator('input[name="target"]');
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.7, y + height / 2, { steps: 5 });
  await page.mouse.up();
  const value = await slider.inputValue();
  expect(Number(value)).toBeGreaterThan(55);
  await expect(inFrame(page).locator('figure[data-live="true"]')).toBeVisible();
  await expect
    .poll(async () => (await ofType(page, 'beyond-failure:state')).at(-1)?.query)
    .toBe(`?target=${value}`);
  await expect(slider).toHaveValue(value);
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${value}\\D`));
});

test('the table opened before hydration is filled in', async ({ page }) => {
  await slowly(page);
  await page.goto('/embed/hold/');
  await page.getByRole('button', { name: 'Numbers' }).click();
  await expect(page.locator('figure'), 'it was opened before it could be heard').not.toHaveAttribute(
    'data-live',
  );
  await expect(page.locator('.figure-numbers tbody tr').first()).toBeVisible();
});

test('a choice made before hydration is kept', async ({ page, openHost, site }) => {
  await slowly(page);
  await openHost(frameOf(`${site}/embed/forest/`));
  const choice = inFrame(page).locator('select').first();
  await choice.selectOption({ index: 1 });
  const value = await choice.inputValue();
  await expect(inFrame(page).locator('figure[data-live="true"]')).toBeVisible();
  await expect
    .poll(async () => (await ofType(page, 'beyond-failure:state')).at(-1)?.query)
    .toContain(`=${value}`);
  await expect(choice).toHaveValue(value);
});

test('a picture dragged before hydration follows the pointer after it', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await slowly(page);
  await openHost(frameOf(`${site}/embed/hold/`).replace('600', '900'));
  const picture = inFrame(page).locator('svg.draggable:visible').first();
  const { x, y, width, height } = (await picture.boundingBox())!;
  const to = (share: number) => page.mouse.move(x + width * share, y + height * 0.75, { steps: 4 });
  await to(0.3);
  await page.mouse.down();
  await expect(inFrame(page).locator('figure[data-live="true"]')).toBeVisible();
  const moment = inFrame(page)
    .getByRole('slider', { name: /time|moment/i })
    .first();
  const before = await moment.inputValue();
  await to(0.7);
  await page.mouse.up();
  await expect(moment).not.toHaveValue(before);
  expect(complaints()).toEqual([]);
});

test('a press on a picture that ends before hydration is done after it', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await slowly(page);
  await openHost(frameOf(`${site}/embed/hold/`).replace('600', '900'));
  const picture = inFrame(page).locator('svg.draggable:visible').first();
  const { x, y, width, height } = (await picture.boundingBox())!;
  const moment = inFrame(page)
    .getByRole('slider', { name: /time|moment/i })
    .first();
  const before = await moment.inputValue();
  await page.mouse.click(x + width * 0.4, y + height * 0.75);
  await expect(inFrame(page).locator('figure[data-live="true"]')).toHaveCount(0);
  await expect(inFrame(page).locator('figure[data-live="true"]')).toBeVisible();
  await expect(moment).not.toHaveValue(before);
  expect(complaints()).toEqual([]);
});

test('a script that failed at the first interaction is loaded at the next', async ({
  page,
  openHost,
  site,
}) => {
  let offline = true;
  await page.route('**/_astro/*.js*', (route) => (offline ? route.abort() : route.continue()));
  await openHost(frameOf(`${site}/embed/hold/`));
  const frame = inFrame(page);
  const failed = page.waitForEvent('console', (message) => message.text().includes('Error hydrating'));
  await frame.getByRole('button', { name: 'Play' }).click();
  await failed;
  offline = false;
  await frame.getByRole('button', { name: 'Play' }).click();
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('the state in the URL is shown without an interaction', async ({ page, openHost, site }) => {
  await openHost(frameOf(`${site}/embed/hold/?target=30`));
  const frame = inFrame(page);
  await expect(frame.locator('input[name="target"]')).toHaveValue('30');
  await expect(frame.locator('[data-part="lead"] > svg').first()).toHaveAttribute('aria-label', /30\s%/);
});

test('another state has its crowd where the frame has no origin', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await openHost(frameOf(`${site}/embed/set/?load=75`, 'sandbox="allow-scripts"'));
  const frame = inFrame(page);
  await expect(frame.locator('input[name="load"]')).toHaveValue('75');
  await expect(frame.locator('[data-still] .m-lifters-most').first()).toBeAttached();
  expect(complaints()).toEqual([]);
});

test('input before hydration goes on top of the state in the URL', async ({ page }) => {
  await slowly(page);
  await page.goto('/embed/hold/?target=30');
  const slider = page.locator('input[name="target"]');
  await slider.fill('45');
  await expect(page.locator('figure'), 'it was set before it could be heard').not.toHaveAttribute(
    'data-live',
  );
  await expect(page.locator('figure')).toHaveAttribute('data-live', 'true');
  await expect(page.locator('[data-part="lead"] > svg').first()).toHaveAttribute('aria-label', /45\s%/);
  await expect.poll(() => new URL(page.url()).searchParams.get('target')).toBe('45');
});

test('the frame of a preset keeps the values that its query does not set, in its URL and in its link', async ({
  page,
}) => {
  await page.goto('/embed/set/set-drop/?load=75');
  await expect(page.locator('input[name="load"]')).toHaveValue('75');
  const out = page.getByRole('link', { name: 'Open this figure on its own page' });
  await out.dispatchEvent('click', { ctrlKey: true });
  const asked = new URL((await out.getAttribute('href'))!, page.url());
  expect(asked.pathname).toBe('/figures/set/');
  expect(asked.searchParams.get('load')).toBe('75');
  expect(asked.searchParams.get('next')).not.toBeNull();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect(page.locator('[data-notes]')).toBeEmpty();
});

test('a frame with the script grows and shrinks with its figure, and never loops', async ({
  page,
  openHost,
  site,
}) => {
  await openHost(
    `<div id="column" style="width:690px">${frameOf(`${site}/embed/hold/`)}</div>${scriptOf(site)}`,
  );
  const fits = () =>
    expect.poll(async () => (await heightOf(page)) - (await contentHeight(inFrame(page)))).toBe(0);
  await fits();
  const wide = await heightOf(page);
  await page.locator('#column').evaluate((column) => {
    column.style.width = '320px';
  });
  await expect.poll(() => heightOf(page)).not.toBe(wide);
  await fits();
  await page.locator('#column').evaluate((column) => {
    column.style.width = '690px';
  });
  await expect.poll(() => heightOf(page)).toBe(wide);
  await fits();
  const messages = (await ofType(page, 'beyond-failure:height')).length;
  await page.locator('iframe').evaluate((frame) => {
    frame.style.height = '1500px';
  });
  await page.waitForTimeout(500);
  expect(await ofType(page, 'beyond-failure:height'), 'its height is not the frame’s').toHaveLength(messages);
});

test('the script runs once, however often it was pasted', async ({ page, openHost, site }) => {
  await openHost(`${frameOf(`${site}/embed/hold/`)}${scriptOf(site)}${scriptOf(site)}`);
  await page.evaluate(() => {
    document.addEventListener('beyond-failure:state', (event) => {
      document.body.dataset.states = `${document.body.dataset.states ?? ''}${(event as CustomEvent).detail.query} `;
    });
  });
  await expect.poll(async () => (await heightOf(page)) === (await contentHeight(inFrame(page)))).toBe(true);
  const slider = await workFirstControl(inFrame(page));
  const value = await slider.inputValue();
  await expect(page.locator('body')).toHaveAttribute('data-states', `?target=${value} `);
});

test('forged heights and invalid messages change nothing', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await openHost(
    `${frameOf(`${site}/embed/hold/`)}<iframe id="other" title="Other" srcdoc="<p>x"></iframe>${scriptOf(site)}`,
  );
  const fits = () =>
    expect.poll(async () => (await heightOf(page)) - (await contentHeight(inFrame(page)))).toBe(0);
  await fits();
  await page.evaluate(() => {
    const forged = { type: 'beyond-failure:height', version: 1, height: 3000 };
    const junk = [
      forged,
      null,
      1,
      '',
      '{"height":3000}',
      [],
      { type: 'beyond-failure:height' },
      { height: Number.NaN },
    ];
    const other = document.querySelector<HTMLIFrameElement>('#other')!
      .contentWindow as unknown as typeof globalThis;
    for (const message of junk) {
      window.postMessage(message, '*');
      other.eval(`parent.postMessage(${JSON.stringify(message)}, '*')`);
      document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
    }
  });
  await page.waitForTimeout(300);
  await fits();
  expect((await page.locator('#other').boundingBox())!.height).toBeLessThan(200);
  expect(complaints()).toEqual([]);
});

test('the custom element makes the frame under a strict content security policy', async ({
  page,
  openHost,
  site,
}) => {
  const complaints = complaintsOf(page);
  await openHost(
    `<beyond-failure-figure id="hold" target="30" theme="dark" title="How long?"></beyond-failure-figure>${scriptOf(site)}`,
    { 'content-security-policy': `default-src 'none'; img-src data:; script-src ${site}; frame-src ${site}` },
  );
  const frame = page.locator('beyond-failure-figure iframe');
  await expect(frame).toHaveAttribute('src', `${site}/embed/hold/?target=30&theme=dark`);
  await expect(frame).toHaveAttribute('title', 'How long?');
  await expect(inFrame(page).locator('input[name="target"]')).toHaveValue('30');
  await expect.poll(async () => (await heightOf(page)) - (await contentHeight(inFrame(page)))).toBe(0);
  expect(complaints()).toEqual([]);
});

test('the frame works without the script, under a policy that allows the frame alone', async ({
  page,
  openHost,
  site,
}) => {
  await openHost(`<iframe src="${site}/embed/hold/" title="Figure" width="400" height="600"></iframe>`, {
    'content-security-policy': `default-src 'none'; img-src data:; frame-src ${site}`,
  });
  await workFirstControl(inFrame(page));
  expect(await heightOf(page)).toBeGreaterThanOrEqual(600);
});

test('the frame works on a page that isolates itself', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await openHost(frameOf(`${site}/embed/pool/`), {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  });
  expect(await page.evaluate(() => crossOriginIsolated), 'the page is apart').toBe(true);
  await workFirstControl(inFrame(page));
  expect(complaints()).toEqual([]);
});

test('the frame works in a frame within a frame', async ({ page, openHost, site }) => {
  const inner = frameOf(`${site}/embed/hold/`).replaceAll('"', '&quot;');
  await openHost(`<iframe title="Outer" style="width:100%;height:700px" srcdoc="${inner}"></iframe>`);
  await workFirstControl(inFrame(page).frameLocator('iframe'));
});

test('a lazy frame loads nothing before it is near the viewport', async ({ page, openHost, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(
    `<div style="height:9000px"></div>${frameOf(`${site}/embed/hold/`, 'loading="lazy"')}${scriptOf(site)}`,
  );
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.startsWith(site))).toEqual([`${site}/embed.js`]);
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(async () => (await heightOf(page)) === (await contentHeight(inFrame(page)))).toBe(true);
});

test('unknown parameters in the query do no harm', async ({ page, openHost, site }) => {
  const complaints = complaintsOf(page);
  await openHost(frameOf(`${site}/embed/hold/?utm_source=x&accent=blue&theme=pink&controls=maybe#?secret=`));
  const frame = inFrame(page);
  await workFirstControl(frame);
  await expect(frame.locator('html')).not.toHaveAttribute('data-theme');
  await expect(frame.locator('.controls').first()).toBeVisible();
  expect((await heard(page)).filter(({ message }) => message === 'height')).toEqual([]);
  expect(complaints()).toEqual([]);
});

test('an accent colours links and buttons where it is readable, and nothing where it is not', async ({
  page,
}) => {
  const link = (path: string) =>
    page
      .goto(path)
      .then(() => page.locator('figcaption a').evaluate((element) => getComputedStyle(element).color));
  const plain = await link('/embed/hold/?theme=light');
  expect(await link('/embed/hold/?theme=light&accent=660033')).toBe('rgb(102, 0, 51)');
  expect(await link('/embed/hold/?theme=light&accent=ffcc00')).toBe(plain);
  expect(await link('/embed/hold/?theme=dark&accent=ffcc00')).toBe('rgb(255, 204, 0)');
  expect(await link('/embed/hold/?theme=light&accent=808080')).toBe(plain);
});

for (const [kind, attributes] of Object.entries({ no: 'sandbox="allow-scripts"', 'its own': '' }))
  test(`the crowd is drawn where the frame has ${kind} origin`, async ({ page, openHost, site }) => {
    const complaints = complaintsOf(page);
    await openHost(frameOf(`${site}/embed/set/`, attributes));
    const frame = inFrame(page);
    const picture = frame.locator('[data-picture="wide"][data-part="lead"] svg');
    const before = (await picture.getAttribute('aria-label'))!;
    await workFirstControl(frame);
    await expect(picture).not.toHaveAttribute('aria-label', before);
    await expect(frame.locator('[data-picture="wide"][data-part="rest"] svg')).toContainText(
      /Reps of \d+ virtual lifters/,
    );
    expect(complaints()).toEqual([]);
  });

test('WordPress gets a message when a link to this site is pressed', async ({ page, openHost, site }) => {
  await openHost(frameOf(`${site}/embed/hold/#?secret=abc`, 'sandbox="allow-scripts"'));
  await workFirstControl(inFrame(page));
  await inFrame(page).getByRole('link', { name: 'Open this figure on its own page' }).click();
  await expect
    .poll(async () => (await heard(page)).find(({ message }) => message === 'link'))
    .toMatchObject({ secret: 'abc', value: expect.stringMatching(/\/figures\/hold\/\?target=\d+$/) });
});

for (const path of embeds) {
  test(`${path} has the height that is given to it and shifts its page imperceptibly`, async ({
    page,
    openHost,
    site,
  }) => {
    const definition = figures[path.split('/')[2] as FigureId];
    const scenario = defaults(definition.fields);
    const height = embedHeight(
      { definition, scenario, data: dataOf(library, definition.id) },
      { controls: true, caption: true },
    );
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) +
              (entry as unknown as { value: number }).value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 800, height: 2400 });
    await openHost(
      `<div style="width:690px"><p>Before</p>${frameOf(`${site}${path}`).replace('600', String(height))}<p>After</p></div>${scriptOf(site)}`,
    );
    await expect.poll(async () => (await heightOf(page)) === (await contentHeight(inFrame(page)))).toBe(true);
    expect(Number((await page.locator('html').getAttribute('data-shift')) ?? 0)).toBeLessThan(0.05);
    const taken = await contentHeight(inFrame(page));
    expect(Math.abs(height / taken - 1), `${height} given, ${taken} taken`).toBeLessThan(0.03);
  });
}

/** What systems are told of an address that is pasted: each figure, preset, claim and lesson. */
const answers = globSync('oembed/**/*.json', { cwd: dist }).sort();

test('the height that systems are told is what the frame of each address takes, within 40 pixels', async ({
  page,
  site,
}) => {
  test.setTimeout(90_000);
  expect(answers.length).toBeGreaterThan(100);
  const misses: string[] = [];
  for (const name of answers) {
    const { width, height, html } = JSON.parse(readFileSync(`${dist}${name}`, 'utf8')) as Answer;
    const { pathname, search } = new URL(/src="([^"]+)"/.exec(html)![1]!);
    await page.setViewportSize({ width, height });
    await page.goto(site + pathname + search);
    const taken = await page.evaluate(async () => {
      await document.fonts.ready;
      return Math.ceil(document.body.getBoundingClientRect().height);
    });
    if (Math.abs(height - taken) > 40) misses.push(`${name}: ${height} told, ${taken} taken`);
  }
  expect(misses).toEqual([]);
});

test('a hundred frames of one figure on a page fetch it once', async ({ page, openHost, site }) => {
  const between = await interruptible(site);
  try {
    await openHost(`<iframe src="${between.origin}/embed/hold/"></iframe>`.repeat(100));
    const framed = page.frames().filter((frame) => frame.url().endsWith('/embed/hold/'));
    expect(framed.length).toBe(100);
    for (const frame of [framed[0]!, framed[99]!])
      await expect(frame.locator('figure[data-figure] svg').first()).toBeAttached();
    expect(between.asked.filter((address) => address === '/embed/hold/').length).toBe(1);
  } finally {
    between.close();
  }
});
