import { expect, type Page } from '@playwright/test';
import { paper } from '../../../src/identity/paper.ts';
import { siteName } from '../../../src/identity/site.ts';
import { frameOf, inFrame, test } from '../hosts.ts';
import { readWords } from './words.ts';

const framed = {
  figure: '/embed/set/set-drop/',
  claim: '/embed/claims/less-load-less-effort/',
  lesson: '/embed/lessons/beyond-failure/',
};
/** What pages look like, and what they say of it; most say nothing, and some the contrary. */
const pages = [
  ['#ffffff', ''],
  ['#ffffff', 'dark'],
  ['#888888', 'light dark'],
  ['#111111', 'light'],
] as const;

const host = (background: string, scheme: string, frame: string) =>
  `<style>:root { ${scheme && `color-scheme: ${scheme}`} } body { margin: 20px; width: 700px; background: ${background} }</style>${frame}`;

/** What the device asks for, on a page that says nothing. An installed Firefox takes it from a preference of its own. */
const devices = ['light', 'dark'] as const;
const schemeOf = (project: string) => (project.endsWith('dark') ? 'dark' : 'light');
const isDark = (page: Page) => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

const minContrast = 4.5;
/** Between words and the edge of the frame, in CSS pixels. */
const nearest = 8;

for (const device of devices)
  test.describe(`on a ${device} device`, () => {
    test.use({ colorScheme: device });
    for (const [kind, path] of Object.entries(framed))
      test(`the words of a ${kind} can be read on any page, and stand away from its edge`, async ({
        page,
        browserName,
        openHost,
        site,
      }, { project }) => {
        await page.setViewportSize({ width: 800, height: 2000 });
        // What the device asks for matters on pages that say nothing; the others are looked at on one.
        for (const [background, scheme] of pages.filter((one) => device === 'light' || one[1] === '')) {
          await openHost(host(background, scheme, frameOf(site + path).replace('600', '1900')));
          const asked = browserName === 'chromium' ? device : schemeOf(project.name);
          if (scheme === '') expect(await isDark(page), 'the device').toBe(asked === 'dark');
          const frame = inFrame(page);
          await frame.getByRole('link', { name: siteName }).waitFor();
          const words = await readWords(page, page.locator('iframe'), frame);
          const { width } = (await page.locator('iframe').boundingBox())!;
          const where = `${background}, color-scheme: ${scheme || 'normal'}`;
          expect(words.length, where).toBeGreaterThan(5);
          expect(
            words.filter(({ contrast }) => contrast < minContrast),
            where,
          ).toEqual([]);
          expect(
            words.filter(({ left, width: wide }) => Math.min(left, width - left - wide) < nearest),
            where,
          ).toEqual([]);
        }
      });
  });

/** The colour of the paper of a frame, as painted. */
async function paperOf(page: Page) {
  await inFrame(page).getByRole('link', { name: siteName }).waitFor();
  const words = await readWords(page, page.locator('iframe'), inFrame(page));
  // The heading: the foot may be out of sight.
  return words[0]!.behind;
}

test.describe('light or dark', () => {
  // Emulation overrules what a page hands on to its frames.
  test.use({ colorScheme: null });

  for (const scheme of ['light', 'dark'] as const)
    test(`a frame is ${scheme} as the page around it says, whatever the device`, async ({
      page,
      openHost,
      site,
    }) => {
      for (const path of Object.values(framed)) {
        await openHost(host('#888888', scheme, frameOf(site + path)));
        expect(await paperOf(page), path).toBe(paper[scheme].plain);
      }
    });

  test('an address that asks for a theme gets it on any page', async ({ page, openHost, site }) => {
    for (const theme of ['light', 'dark'] as const)
      for (const scheme of ['', 'light', 'dark']) {
        await openHost(host('#888888', scheme, frameOf(`${site}${framed.claim}?theme=${theme}`)));
        expect(await paperOf(page), `${theme} where the page says ${scheme || 'nothing'}`).toBe(
          paper[theme].plain,
        );
      }
  });

  test('the page shows through only where the address fixes the theme too', async ({
    page,
    openHost,
    site,
  }) => {
    const onDark = (query: string) =>
      openHost(
        host(
          '#112233',
          '',
          frameOf(`${site}${framed.claim}${query}`).replace('border:0', 'border:0;color-scheme:dark'),
        ),
      );
    await onDark('?background=none&theme=dark');
    expect(await paperOf(page)).toBe('#112233');
    await onDark('?background=none');
    expect(await paperOf(page)).toBe(paper.dark.plain);
    await onDark('?background=none&theme=pink');
    expect(await paperOf(page)).toBe(paper.dark.plain);
    await openHost(
      `<body style="background:#112233"><beyond-failure-figure id="hold" theme="dark" background="none"></beyond-failure-figure><script src="${site}/embed.js"></script>`,
    );
    expect(await paperOf(page), 'the element').toBe('#112233');
  });
});

test('a frame has a hairline round what it shows, however high its page makes it', async ({
  page,
  openHost,
  site,
}) => {
  for (const height of [200, 1500]) {
    await openHost(
      host(
        paper.light.plain,
        '',
        frameOf(`${site}${framed.lesson}?theme=light`).replace('600', String(height)),
      ),
    );
    await inFrame(page).getByRole('link', { name: siteName }).waitFor();
    const png = (await page.locator('iframe').screenshot()).toString('base64');
    const edges = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const middle = [Math.round(image.width / 3), Math.round(image.height / 2)] as const;
      const at = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join(' ');
      return [at(middle[0], 0), at(0, middle[1]), at(middle[0], image.height - 1)];
    }, png);
    expect(edges, `${height} px high`).toEqual(Array(3).fill('207 199 184'));
  }
});
