import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { frameOf, heard, inFrame, test } from '../hosts.ts';

/** What a page may leave to its frame. WordPress leaves it scripts alone, and follows links to this site for it. */
const hosts = {
  'in a sandbox': { attributes: 'sandbox="allow-scripts"', secret: '' },
  'in WordPress': { attributes: 'sandbox="allow-scripts"', secret: '#?secret=a1B2c3D4e5' },
  'in a sandbox that may open windows': { attributes: 'sandbox="allow-scripts allow-popups"', secret: '' },
};

/** What came of a press on a link: a window, a message to WordPress, or words below it. */
async function outcome(page: Page, frame: FrameLocator, link: Locator): Promise<string> {
  const messages = async () => (await heard(page)).filter(({ message }) => message === 'link').length;
  const before = { windows: page.context().pages().length, messages: await messages() };
  // Without moving the pointer: in a dialog the foot of the list may be out of sight.
  await link.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
  await link.click();
  const words = frame.getByRole('alert');
  const found = async () => {
    if (page.context().pages().length > before.windows) return 'a window';
    if ((await messages()) > before.messages) return 'a message';
    return (await words.count()) > 0 ? `words: ${await words.innerText()}` : 'nothing';
  };
  await expect.poll(found).not.toBe('nothing');
  const came = await found();
  for (const other of page.context().pages()) if (other !== page) await other.close();
  await words.evaluateAll((notes) => {
    for (const note of notes) note.remove();
  });
  return came;
}

async function outcomes(
  page: Page,
  frame: FrameLocator,
  links: readonly Locator[],
): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const link of links) all[await link.innerText()] = await outcome(page, frame, link);
  return all;
}

const refused = /^words: Did nothing open\?/;
const expected: Record<keyof typeof hosts, Record<string, unknown>> = {
  'in a sandbox': { site: refused, elsewhere: refused },
  'in WordPress': { site: 'a message', elsewhere: refused },
  'in a sandbox that may open windows': { site: 'a window', elsewhere: 'a window' },
};

/** All are pressed where links are refused; elsewhere the last network, and the server that the reader named. */
const networks = [
  'Bluesky',
  'Facebook',
  'Hacker News',
  'LinkedIn',
  'Reddit',
  'Telegram',
  'WhatsApp',
  'X',
  'Share on Mastodon',
];

for (const [where, { attributes, secret }] of Object.entries(hosts))
  test(`every link leads out ${where}, or says that it cannot`, async ({ page, openHost, site }) => {
    // Windows open and close, each a second or more in Firefox.
    test.slow();
    await page.setViewportSize({ width: 800, height: 2400 });
    await openHost(frameOf(`${site}/embed/hold/${secret}`, attributes).replace('600', '2000'));
    const frame = inFrame(page);
    const { site: own, elsewhere } = expected[where as keyof typeof hosts];
    const open = async (name: string) => {
      // By pointer: a window or a download that was opened before may have taken the keyboard with it.
      await frame.getByRole('button', { name, exact: true }).click();
      await expect(frame.getByRole('dialog')).toBeVisible();
      return frame.getByRole('dialog');
    };
    const asExpected = (what: unknown) => (what instanceof RegExp ? expect.stringMatching(what) : what);

    const more = frame.getByRole('button', { name: 'More of this figure' });
    if (secret !== '') await more.press('Enter');
    const onPage = await outcomes(page, frame, await frame.locator('figcaption a, .bare-foot a').all());
    expect(Object.keys(onPage)).toContain('Open this figure on its own page');
    for (const came of Object.values(onPage)) expect(came).toEqual(asExpected(own));

    const share = await open('Share');
    const names = where === 'in a sandbox' ? networks : networks.slice(-2);
    const links = names.map((name) => share.getByRole('link', { name, exact: true }));
    expect(await outcomes(page, frame, links)).toEqual(
      Object.fromEntries(names.map((name) => [name, asExpected(elsewhere)])),
    );
    await expect(share.locator('a:not([href^="mailto:"])')).toHaveCount(networks.length);
    await share.getByRole('link', { name: 'Email' }).click();
    await expect(share.getByRole('alert')).toContainText('send it yourself');
    await page.keyboard.press('Escape');

    const embed = await open('Embed');
    for (const came of Object.values(await outcomes(page, frame, await embed.locator('a').all())))
      expect(came).toEqual(asExpected(own));
    await page.keyboard.press('Escape');
  });

test('a link pressed to open in a new tab says that it cannot open one', async ({ page, openHost, site }) => {
  await openHost(
    frameOf(`${site}/embed/hold/#?secret=a1B2c3D4e5`, 'sandbox="allow-scripts"').replace('600', '1000'),
  );
  const frame = inFrame(page);
  const link = frame.locator('.bare-foot a').first();
  const presses = [
    () => link.click({ button: 'middle' }),
    () => link.click({ modifiers: ['ControlOrMeta'] }),
  ];
  for (const press of presses) {
    await press();
    await expect(frame.getByRole('alert')).toContainText('Did nothing open?');
    await frame.getByRole('alert').evaluate((note) => note.remove());
  }
});

test('an app that the host page does not allow sharing with is not offered, or says so', async ({
  page,
  openHost,
  site,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError')),
      canShare: () => true,
    });
  });
  await openHost(frameOf(`${site}/embed/hold/`).replace('600', '1400'));
  const frame = inFrame(page);
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  await frame.getByRole('button', { name: 'Share with an app' }).click();
  await expect(frame.getByText('does not let this page share with apps')).toBeVisible();
  await page.keyboard.press('Escape');
  await frame.locator('body').evaluate(() => Object.assign(navigator, { canShare: () => false }));
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(frame.getByRole('dialog')).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Share with an app' })).toHaveCount(0);
});

const mayBeSaved: Readonly<Record<string, boolean>> = {
  'sandbox="allow-scripts allow-same-origin"': false,
  'sandbox="allow-scripts allow-downloads"': true,
  '': true,
};

test('a video is made in a sandbox without an origin, and handed over', async ({
  page,
  openHost,
  site,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'which encoders there are is the matter of the browser');
  await openHost(
    frameOf(`${site}/embed/pool/?force=5`, 'sandbox="allow-scripts allow-downloads"').replace('600', '1400'),
  );
  const frame = inFrame(page);
  await frame.getByRole('button', { name: 'Download', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }),
    frame.getByRole('button', { name: 'Square video' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^pool-force-5-square\.(mp4|webm)$/);
  await expect(frame.getByRole('dialog')).toContainText('If it does not appear');
});

for (const [attributes, arrives] of Object.entries(mayBeSaved))
  test(`a file is downloaded in a frame ${attributes}, which says what to do if it does not appear`, async ({
    page,
    openHost,
    site,
    browserName,
  }) => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await openHost(frameOf(`${site}/embed/hold/?target=30`, attributes).replace('600', '1400'));
    const frame = inFrame(page);
    const dialog = frame.getByRole('dialog');
    const address = /\/figures\/hold\/\?target=30$/;
    await frame.getByRole('button', { name: 'Download', exact: true }).click();
    for (const [kind, ending] of Object.entries({ PNG: 'png', SVG: 'svg', CSV: 'csv' })) {
      await dialog.getByRole('button', { name: kind }).click();
      await expect(dialog.getByRole('status')).toHaveText(
        `hold-target-30.${ending} was handed to your browser.`,
      );
      await expect(dialog).toContainText('If it does not appear');
      await expect(dialog.getByLabel('The address of the figure')).toHaveValue(address);
    }
    await expect(dialog.getByRole('link', { name: 'on its own page' })).toHaveAttribute('href', address);
    await page.keyboard.press('Escape');

    await frame.getByRole('button', { name: 'Cite', exact: true }).click();
    await dialog.getByRole('button', { name: 'Save as a file' }).first().click();
    await expect(dialog.getByRole('status').filter({ hasText: 'handed' })).toContainText(
      'copy the text above',
    );
    const all = ['hold-target-30.png', 'hold-target-30.svg', 'hold-target-30.csv', 'hold-target-30.bib'];
    // Firefox names no navigation in its message of a download, and Playwright then drops it: the file itself arrives.
    if (browserName === 'chromium') await expect.poll(() => downloads).toEqual(arrives ? all : []);
  });
