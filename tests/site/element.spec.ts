import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pinnedPage } from '../../src/addresses/pinned.ts';
import { frameOf, heard, inFrame, ofType, scriptOf, test } from './hosts.ts';
import { dist } from './pages.ts';
import { expect, type Page } from './test.ts';

/** The custom element of `/embed.js`, on pages of other people. */

const element = (page: Page) => page.locator('beyond-failure-figure').first();
const sources = (page: Page) =>
  page
    .locator('beyond-failure-figure iframe')
    .evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).src));

/** One frame, with this path and query, as high as what is in it. */
async function expectFrame(page: Page, site: string, path: string) {
  await expect.poll(() => sources(page)).toEqual([site + path]);
  await expect
    .poll(async () => {
      const given = await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
      const taken = await inFrame(page)
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      return given - taken;
    })
    .toBe(0);
}

const today = JSON.parse(readFileSync(`${dist}v/today.json`, 'utf8')) as Record<string, string>;
const pinned = pinnedPage(today['/figures/hold/']!, '/figures/hold/');

const made = `<beyond-failure-figure figure="hold" target="30"></beyond-failure-figure>`;
const madePath = '/embed/hold/?target=30';

/** What a page does, and the frame that it comes to. */
const ways: Readonly<Record<string, (site: string) => readonly [body: string, path: string]>> = {
  'an id names the figure, as it did at first': (site) => [
    `<beyond-failure-figure id="hold" target="30"></beyond-failure-figure>${scriptOf(site)}`,
    madePath,
  ],
  'the script is a module': (site) => [
    `${made}<script type="module" src="${site}/embed.js"></script>`,
    madePath,
  ],
  'the script is imported': (site) => [
    `${made}<script type="module">setTimeout(() => import('${site}/embed.js'), 100)</script>`,
    madePath,
  ],
  'the script is injected late, and twice': (site) => [
    `${made}<script>for (const wait of [100, 200]) setTimeout(() => {
      document.head.append(Object.assign(document.createElement('script'), { src: '${site}/embed.js' }));
    }, wait)</script>`,
    madePath,
  ],
  'it is put into the page before it is filled in': (site) => [
    `${scriptOf(site).replace('async ', '')}<script>
      const figure = document.createElement('beyond-failure-figure');
      document.body.append(figure);
      figure.setAttribute('figure', 'hold');
      figure.setAttribute('target', '30');
    </script>`,
    madePath,
  ],
  'it is moved before it is filled in': (site) => [
    `${scriptOf(site).replace('async ', '')}<div id="a"></div><div id="b"></div><script>
      const figure = document.createElement('beyond-failure-figure');
      for (const place of ['a', 'b', 'a']) document.getElementById(place).append(figure);
      figure.setAttribute('target', '30');
      figure.setAttribute('figure', 'hold');
    </script>`,
    madePath,
  ],
  'properties are set in place of attributes': (site) => [
    `${scriptOf(site).replace('async ', '')}<script>
      const figure = document.createElement('beyond-failure-figure');
      Object.assign(figure, { figure: 'partials', hardestAt: 20, controls: false, caption: true, theme: 'dark' });
      document.body.append(figure);
    </script>`,
    '/embed/partials/?hardestAt=20&controls=off&theme=dark',
  ],
  'properties were set before the script came': (site) => [
    `<script>
      const figure = document.createElement('beyond-failure-figure');
      document.body.append(figure);
      Object.assign(figure, { figure: 'hold', target: 30 });
      setTimeout(() => document.head.append(Object.assign(document.createElement('script'), { src: '${site}/embed.js' })), 100);
    </script>`,
    madePath,
  ],
  'it stands in a shadow tree': (site) => [
    `${scriptOf(site)}<div id="root"></div><script>
      document.getElementById('root').attachShadow({ mode: 'open' }).innerHTML = '${made}';
    </script>`,
    madePath,
  ],
  'the address of a page is given': (site) => [
    `<beyond-failure-figure src="https://elsewhere.example/figures/set/set-drop/" theme="dark"></beyond-failure-figure>${scriptOf(site)}`,
    '/embed/set/set-drop/?theme=dark',
  ],
  'the address of a claim is given': (site) => [
    `<beyond-failure-figure id="my-claim" src="/claims/not-hacks/"></beyond-failure-figure>${scriptOf(site)}`,
    '/embed/claims/not-hacks/',
  ],
  'the address of a version that stays is given': (site) => [
    `<beyond-failure-figure src="${site}${pinned}" target="30"></beyond-failure-figure>${scriptOf(site)}`,
    `${pinned}?target=30`,
  ],
  'its name is taken away and given back': (site) => [
    `${made}${scriptOf(site).replace('async ', '')}<script>
      const figure = document.querySelector('beyond-failure-figure');
      setTimeout(() => figure.removeAttribute('figure'), 100);
      setTimeout(() => figure.setAttribute('figure', 'hold'), 200);
    </script>`,
    madePath,
  ],
};

for (const [what, way] of Object.entries(ways))
  test(`the element has one frame of the right height where ${what}`, async ({ page, openHost, site }) => {
    const [body, path] = way(site);
    await openHost(`<p>Words</p>${body}`);
    await expectFrame(page, site, path);
  });

/** What other people’s pages pay for it, in bytes. */
const mostBytes = 2000;

test('the script of the element weighs no more than two kilobytes', () => {
  const bytes = gzipSync(readFileSync(`${dist}embed.js`)).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(mostBytes);
});

test('a plain frame of a version that stays gets its height', async ({ page, openHost, site }) => {
  await openHost(`<div>${frameOf(site + pinned)}</div>${scriptOf(site)}`);
  const frame = page.locator('iframe');
  await expect(frame).toHaveAttribute('style', /height: \d+px/);
  const taken = await inFrame(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  expect((await frame.boundingBox())!.height).toBe(taken);
  expect(taken).toBeGreaterThan(700);
});

test('an element that names nothing of the site keeps what stands in it', async ({
  page,
  openHost,
  site,
}) => {
  await openHost(
    `<beyond-failure-figure src="/about/"><a href="${site}/about/">About</a></beyond-failure-figure>${scriptOf(site)}`,
  );
  await page.waitForFunction(() => customElements.get('beyond-failure-figure') !== undefined);
  const kept = page.getByRole('link', { name: 'About' });
  await expect(kept).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
  await element(page).evaluate((figure) => figure.setAttribute('src', '/figures/hold/'));
  await expectFrame(page, site, '/embed/hold/');
  await expect(kept).toBeHidden();
  await element(page).evaluate((figure) => figure.removeAttribute('src'));
  await expect(kept, 'it names nothing again').toBeVisible();
});

test('the element follows its attributes, keeps what its reader set, and does not load what it shows', async ({
  page,
  openHost,
  site,
}) => {
  await openHost(`${made}${scriptOf(site)}`);
  await expectFrame(page, site, madePath);
  await element(page).evaluate((figure) => figure.setAttribute('target', '40'));
  await expectFrame(page, site, '/embed/hold/?target=40');
  const slider = inFrame(page).locator('input[name="target"]');
  await slider.fill('45');
  await expect
    .poll(async () => (await ofType(page, 'beyond-failure:state')).at(-1)?.query)
    .toBe('?target=45');
  const before = (await heard(page)).length;
  // A framework writes back what it was told.
  await element(page).evaluate((figure) => figure.setAttribute('target', '45'));
  await page.waitForTimeout(300);
  expect(await sources(page), 'what is shown is not loaded again').toEqual([`${site}/embed/hold/?target=40`]);
  expect((await heard(page)).length).toBe(before);
  await element(page).evaluate((figure) => figure.setAttribute('theme', 'dark'));
  await expectFrame(page, site, '/embed/hold/?target=45&theme=dark');
  await element(page).evaluate((figure) => figure.setAttribute('figure', 'pool'));
  await expect.poll(() => sources(page)).toEqual([`${site}/embed/pool/?target=45&theme=dark`]);
});

test('the element leads to an address that its frame is refused, in place of an empty frame', async ({
  page,
  openHost,
  site,
}) => {
  // As servers answer that send the headers of other pages with an address that they do not know.
  await page.route('**/embed/hodl/**', (route) =>
    route.fulfill({
      status: 404,
      headers: { 'x-frame-options': 'DENY' },
      contentType: 'text/html',
      body: 'No',
    }),
  );
  await openHost(
    `<beyond-failure-figure figure="hodl"></beyond-failure-figure><beyond-failure-figure src="http://[bad">Words</beyond-failure-figure>${scriptOf(site)}`,
  );
  await expect(page.getByText('Words')).toBeVisible();
  const link = element(page).getByRole('link', { name: 'Open the figure.' });
  await expect(link).toHaveAttribute('href', `${site}/embed/hodl/`, { timeout: 15_000 });
  await expect(page.locator('iframe')).toHaveCount(0);
  await element(page).evaluate((figure) => figure.setAttribute('figure', 'hold'));
  await expectFrame(page, site, '/embed/hold/');
  await expect(link).toHaveCount(0);
});

test('the element keeps what its reader set where it is moved', async ({ page, openHost, site }) => {
  await openHost(`<div id="a">${made}</div><div id="b"></div>${scriptOf(site)}`);
  await expectFrame(page, site, madePath);
  await inFrame(page).locator('input[name="target"]').fill('45');
  await expect
    .poll(async () => (await ofType(page, 'beyond-failure:state')).at(-1)?.query)
    .toBe('?target=45');
  await element(page).evaluate((figure) => document.querySelector('#b')?.append(figure));
  await expectFrame(page, site, '/embed/hold/?target=45');
  await expect(inFrame(page).locator('input[name="target"]')).toHaveValue('45');
});

test('the element tells that it is ready, how high it is, and what its reader asks', async ({
  page,
  openHost,
  site,
}) => {
  await openHost(`${made}<script>
    window.told = [];
    const figure = document.querySelector('beyond-failure-figure');
    for (const name of ['ready', 'height', 'change'])
      figure.addEventListener(name, ({ detail }) => told.push([name, detail]));
    for (const name of ['ready', 'height', 'change', 'beyond-failure:state'])
      document.addEventListener(name, ({ target }) => told.push(['document', name, target.localName]));
  </script>${scriptOf(site)}`);
  const told = () => page.evaluate(() => (window as unknown as { told: unknown[][] }).told);
  await expectFrame(page, site, madePath);
  expect((await told()).filter(([name]) => name === 'ready')).toHaveLength(1);
  expect((await told()).find(([name]) => name === 'height')![1]).toEqual({ height: expect.any(Number) });
  await inFrame(page).locator('input[name="target"]').fill('45');
  await expect
    .poll(async () => (await told()).filter(([name]) => name === 'change').at(-1)?.[1])
    .toEqual({ figure: 'hold', query: '?target=45', values: { target: '45' } });
  const risen = (await told())
    .filter(([name]) => name === 'document')
    .map(([, ...more]) => more.join(' at '));
  expect(new Set(risen)).toEqual(
    new Set(['change at beyond-failure-figure', 'beyond-failure:state at beyond-failure-figure']),
  );
});

/** A page of React that holds the element as React writes it, and shows what it hears. */
const reactApp = `
  import { StrictMode, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  function App() {
    const [target, setTarget] = useState('30');
    const [theme, setTheme] = useState('light');
    const [heard, setHeard] = useState('');
    return (
      <main data-ready={heard} data-target={target}>
        <button onClick={() => setTheme('dark')}>Dark</button>
        <beyond-failure-figure
          figure="hold" target={target} theme={theme} controls={true} caption="off"
          onready={() => setHeard('ready')}
          onchange={(event) => setTarget(event.detail.values.target ?? '50')}
        />
      </main>
    );
  }
  createRoot(document.querySelector('#root')).render(<StrictMode><App /></StrictMode>);
`;

test('a page of React sets the element, hears it, and writes back what it hears', async ({
  page,
  openHost,
  site,
}) => {
  const { outputFiles } = await build({
    stdin: { contents: reactApp, loader: 'jsx', resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  });
  const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
  await openHost(`<div id="root"></div><script>${script}</script>${scriptOf(site)}`);
  await expectFrame(page, site, '/embed/hold/?target=30&theme=light&caption=off');
  await expect(page.locator('main')).toHaveAttribute('data-ready', 'ready');
  await inFrame(page).locator('input[name="target"]').fill('45');
  await expect(page.locator('main')).toHaveAttribute('data-target', '45');
  await expect(inFrame(page).locator('input[name="target"]')).toHaveValue('45');
  expect(await sources(page)).toEqual([`${site}/embed/hold/?target=30&theme=light&caption=off`]);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expectFrame(page, site, '/embed/hold/?target=45&theme=dark&caption=off');
});
