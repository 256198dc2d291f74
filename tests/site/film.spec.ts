import { readFileSync } from 'node:fs';
import { openLive } from './live.ts';
import { type Download, expect, type Locator, type Page, test } from './test.ts';

/** What a test puts into the browser, or takes from it, would be left to the next one. */
test.use({ reuseContext: false });

/** The shortest story: it is drawn in no time, and is about other things than its default. */
const address = '/figures/pool/?force=5';

async function openDownload(page: Page): Promise<Locator> {
  const figure = await openLive(page, address);
  await figure.getByRole('button', { name: 'Download', exact: true }).click();
  return page.getByRole('dialog');
}

const bytesOf = async (download: Download) => readFileSync(await download.path());

/** Presses a button and waits for what it saves. */
async function saved(page: Page, dialog: Locator, name: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 50_000 }),
    dialog.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

/** What a browser makes of a video: its measures, how many dots of its parts are dark half way, and how many of the picture change. */
const played = (page: Page, bytes: Buffer, type: string) =>
  page.evaluate(
    async ({ url }) => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = url;
      await new Promise((resolve, reject) => {
        video.onloadeddata = resolve;
        video.onerror = () => reject(new Error(video.error?.message));
      });
      const { videoWidth: width, videoHeight: height, duration } = video;
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      const reds = async (seconds: number, top: number, bottom: number) => {
        await new Promise((resolve) => {
          video.onseeked = resolve;
          video.currentTime = seconds;
        });
        context.drawImage(video, 0, 0);
        const { data } = context.getImageData(0, top * height, width, (bottom - top) * height);
        return data.filter((_, index) => index % 4 === 0);
      };
      const dark = async (top: number, bottom: number) =>
        (await reds(duration / 2, top, bottom)).filter((red) => red < 128).length;
      const [begins, ends] = [await reds(0.5, 0.25, 0.85), await reds(duration - 0.5, 0.25, 0.85)];
      return {
        width,
        height,
        duration,
        ink: { words: await dark(0, 0.2), picture: await dark(0.25, 0.85), address: await dark(0.9, 1) },
        changed: ends.filter((red, index) => Math.abs(red - (begins[index] ?? 0)) > 40).length,
      };
    },
    { url: `data:${type};base64,${bytes.toString('base64')}` },
  );

test('the story of what is shown is saved as a video that plays and says where it is from', async ({
  page,
  context,
  request,
}) => {
  const packers: string[] = [];
  page.on('request', (asked) => {
    if (/\/_astro\/pack/.test(asked.url())) packers.push(new URL(asked.url()).pathname);
  });
  const dialog = await openDownload(page);
  expect(packers, 'nobody loads what packs a video before it is asked for').toEqual([]);
  const video = await saved(page, dialog, 'Square video');
  expect(packers).toHaveLength(1);
  const worker = await (await request.get('/service-worker.js')).text();
  expect(worker, 'nor keeps it for offline').not.toContain(packers[0]?.split('/').at(-1));
  await expect(dialog.getByRole('status')).toHaveText(
    /^Saved as pool-force-5-square\.(mp4|webm) \(\d\.\d MB\)\.$/,
  );
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  expect(String(video.bytes), 'the file has the address of the state').toMatch(
    /https:\/\/[^/]+\/figures\/pool\/\?force=5/,
  );

  const other = await context.newPage();
  const type = video.name.endsWith('mp4') ? 'video/mp4' : 'video/webm';
  const { width, height, duration, ink, changed } = await played(other, video.bytes, type);
  expect([width, height]).toEqual([1080, 1080]);
  expect(duration).toBeGreaterThan(6);
  expect(duration).toBeLessThan(27);
  for (const [part, dots] of Object.entries(ink)) expect(dots, `${part} half way`).toBeGreaterThan(500);
  expect(changed, 'motor units have begun to work').toBeGreaterThan(2000);
});

/** How many frames were handed to an encoder. */
const encoded = (page: Page) => page.evaluate(() => (window as unknown as { encoded: number }).encoded);

test('a video that is being made says how far it is, and stops at a press and as its dialog closes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { encoded: 0 });
    const { encode } = VideoEncoder.prototype;
    VideoEncoder.prototype.encode = function (...given) {
      counted.encoded += 1;
      encode.apply(this, given);
    };
  });
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const dialog = await openDownload(page);
  const button = dialog.getByRole('button', { name: 'Tall video' });
  const bar = dialog.getByRole('progressbar', { name: 'How much of the video is made' });
  await button.click();
  await expect(dialog.getByRole('status')).toContainText('Making the video');
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(bar).not.toHaveAttribute('value', '0');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Stopped. Nothing was saved.');
  await expect(bar).toHaveCount(0);
  await expect(button).toBeFocused();

  const before = await encoded(page);
  await button.click();
  await expect.poll(() => encoded(page)).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const counts: number[] = [];
  await expect
    .poll(async () => {
      counts.push(await encoded(page));
      return counts.length > 3 && counts.at(-1) === counts.at(-3);
    })
    .toBe(true);
  expect(downloads).toEqual([]);
});

const without: Readonly<Record<string, () => void>> = {
  'has no encoder': () => Reflect.deleteProperty(window, 'VideoEncoder'),
  'has encoders that never answer': () => {
    VideoEncoder.prototype.encode = () => {};
    VideoEncoder.prototype.flush = () => new Promise(() => {});
  },
};

for (const [why, arrange] of Object.entries(without))
  test(`the story is saved as a GIF of at most 8 MB where the browser ${why}`, async ({ page }) => {
    await page.addInitScript(arrange);
    const dialog = await openDownload(page);
    await page.clock.install();
    const download = page.waitForEvent('download', { timeout: 50_000 });
    await dialog.getByRole('button', { name: 'Square video' }).click();
    // Nobody waits here for what takes seconds to be given up.
    let arrived = false;
    void download.then(() => {
      arrived = true;
    });
    await expect
      .poll(
        async () => {
          await page.clock.runFor(5000);
          return arrived;
        },
        { timeout: 50_000 },
      )
      .toBe(true);
    const file = await download;
    expect(file.suggestedFilename()).toBe('pool-force-5-square.gif');
    const bytes = await bytesOf(file);
    expect(bytes.length).toBeLessThanOrEqual(8_000_000);
    expect(bytes.subarray(0, 6).toString()).toBe('GIF89a');
    expect(bytes.subarray(6, 10), '720 by 720').toEqual(Buffer.from([0xd0, 2, 0xd0, 2]));
    await expect(dialog.getByRole('status')).toContainText('Your browser makes no videos');
  });

test('where nothing can be drawn, the video button says what to do instead', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new DOMException('no', 'EncodingError'));
  });
  const dialog = await openDownload(page);
  await dialog.getByRole('button', { name: 'Square video' }).click();
  await expect(dialog.getByRole('status')).toContainText('record your screen');
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
});

test('a set that the reader is to stop has no video yet', async ({ page }) => {
  const figure = await openLive(page, '/figures/reserve/');
  await figure.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Picture (PNG)' })).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: /video/ })).toHaveCount(0);
});
