import { interruptible } from './interruptible.ts';
import { expect, type Page, test } from './test.ts';

/**
 * What may fail around a page, what the reader still has then, and the words that say so. Scripts that do not arrive have a
 * table of their own in failed-scripts.spec.ts, and reading without a network is in offline.spec.ts.
 */

// Clocks, storage and what is offline would stay for the next test.
test.use({ reuseContext: false, viewport: { width: 390, height: 664 } });

const [lesson, figure, frame, claim, home, search] = [
  '/lessons/what-is-failure/',
  '/figures/hold/',
  '/embed/hold/',
  '/claims/not-hacks/',
  '/',
  '/search/',
] as const;
const allKinds = [lesson, figure, frame, claim, home, search];

const picture = 'figure[data-figure] [data-part="lead"] svg:visible';
/** What each page is opened for. */
const kept: Readonly<Record<string, readonly string[]>> = {
  [lesson]: ['main p:visible', picture],
  [figure]: [picture],
  [frame]: [picture],
  [claim]: ['h1', 'main blockquote'],
  [home]: [picture],
  [search]: ['#search-words'],
};

const abort = (page: Page, files: string) => page.route(files, (route) => route.abort('connectionfailed'));
const deny = (page: Page) =>
  page.addInitScript(() => {
    for (const area of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, area, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
const fill = (page: Page) =>
  page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });

const slider = (page: Page) => page.locator('figure[data-figure] input[type=range][name]').first();
const isLive = (page: Page) =>
  expect(page.locator('figure[data-figure]').first()).toHaveAttribute('data-live', 'true');

/** Waking a figure, and setting what has a crowd. */
async function askForCrowd(page: Page) {
  await slider(page).dispatchEvent('pointerdown');
  await isLive(page);
  await slider(page).fill('75');
}

async function askForPicture(page: Page) {
  await slider(page).dispatchEvent('pointerdown');
  await isLive(page);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('button', { name: 'Picture (PNG)' }).click();
}

async function askToCopyPicture(page: Page) {
  await slider(page).dispatchEvent('pointerdown');
  await isLive(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy picture' }).click();
}

const guess = (page: Page) => page.getByRole('radio', { name: 'far more' }).first().check();
/** Says two, and does two. */
const countRep = async (page: Page) => {
  const two = page.locator('[data-ask]:visible').getByRole('button', { name: '2', exact: true });
  for (let times = 0; times < 2; times += 1) await two.click();
};
const press = (page: Page) => page.locator('[data-play]').first().click();
const look = (page: Page) => page.locator('h1, figure').first().waitFor();

interface Fault {
  readonly fault: string;
  readonly at: readonly string[];
  readonly arrange: (page: Page) => Promise<unknown>;
  readonly act?: (page: Page) => Promise<unknown>;
  /** What the reader still has, beside what the page is opened for. */
  readonly has?: string;
  /** Where words say it, and which. */
  readonly says?: readonly [place: string, words: string];
  /** Waits end when nobody waits any longer: the clock of the page goes on so far. */
  readonly afterMs?: number;
}

const notice = '[data-notice]';
const notes = '[data-notes]';
const inDialog = 'dialog [role=status]';
const undrawn =
  'The file could not be made. This browser does not let the page draw pictures. Save the drawing (SVG) instead.';

const faults: readonly Fault[] = [
  {
    fault: 'every script refused',
    at: [lesson, figure, frame, home],
    arrange: (page) => abort(page, '**/*.js'),
    act: press,
    says: [notice, 'The controls did not load, so this stays a still picture.'],
  },
  {
    fault: 'every script refused',
    at: [lesson],
    arrange: (page) => abort(page, '**/*.js'),
    says: ['.prediction >> nth=0', 'Your guess cannot be taken yet'],
  },
  {
    fault: 'every script refused',
    at: [search],
    arrange: (page) => abort(page, '**/*.js'),
    says: ['main', 'Nothing can be searched yet.'],
  },
  { fault: 'every script refused', at: [claim], arrange: (page) => abort(page, '**/*.js') },
  { fault: 'no fonts', at: allKinds, arrange: (page) => abort(page, '**/*.woff2') },
  {
    fault: 'no style sheet on demand',
    at: allKinds,
    arrange: (page) => abort(page, '**/*.css'),
  },
  { fault: 'storage denied', at: allKinds, arrange: deny },
  { fault: 'storage full', at: allKinds, arrange: fill },
  {
    fault: 'storage denied',
    at: [lesson],
    arrange: deny,
    act: guess,
    says: ['[data-guesses]', 'You made one guess in this lesson, and it was right.'],
  },
  {
    fault: 'storage full',
    at: [lesson],
    arrange: fill,
    act: guess,
    says: ['[data-guesses]', 'You made one guess in this lesson, and it was right.'],
  },
  ...[deny, fill].map((arrange) => ({
    fault: arrange === deny ? 'storage denied' : 'storage full',
    at: ['/reps-left/'],
    arrange,
    act: countRep,
    has: '[data-sum]:has-text("Your log has one set")',
    says: ['[data-said]', 'This browser does not let the page keep your log.'] as const,
  })),
  {
    fault: 'no workers',
    at: ['/figures/set/'],
    arrange: (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
    act: askForCrowd,
    says: [notes, 'The crowd could not be drawn'],
  },
  {
    fault: 'no workers',
    at: ['/model/'],
    arrange: (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
    act: (page) => page.getByRole('button', { name: /^Draw/ }).click(),
    has: '.live-crowd button:disabled:has-text("Stop")',
    says: ['.live-crowd [data-announcement]', 'The crowd could not be drawn'],
  },
  {
    fault: 'a worker that may not be started',
    at: ['/figures/set/'],
    arrange: (page) =>
      page.addInitScript(() => {
        window.Worker = class {
          constructor() {
            throw new DOMException('no', 'SecurityError');
          }
        } as unknown as typeof Worker;
      }),
    act: askForCrowd,
    says: [notes, 'The crowd could not be drawn'],
  },
  {
    fault: 'a worker that the policy refuses',
    at: ['/figures/set/'],
    arrange: (page) =>
      page.route('**/figures/set/', async (route) => {
        const response = await route.fetch();
        const { 'content-security-policy': policy, ...headers } = response.headers();
        const refusing = [policy?.replace(/worker-src[^;]*;?/, ''), "worker-src 'none'"].join('; ');
        await route.fulfill({ response, headers: { ...headers, 'content-security-policy': refusing } });
      }),
    act: askForCrowd,
    says: [notes, 'The crowd could not be drawn'],
  },
  {
    fault: 'a worker that does not arrive',
    at: ['/figures/set/'],
    arrange: (page) =>
      page.route(/crowd\.worker/, (route) => route.fulfill({ status: 404, body: 'not found' })),
    act: askForCrowd,
    says: [notes, 'The crowd could not be drawn'],
  },
  {
    fault: 'a worker that says nothing',
    at: ['/figures/set/'],
    arrange: (page) =>
      page.route(/crowd\.worker/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'onmessage = () => {}' }),
      ),
    act: askForCrowd,
    says: [notes, 'The crowd could not be drawn'],
    afterMs: 60_000,
  },
  {
    fault: 'a canvas that never answers',
    at: [figure],
    arrange: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.toBlob = () => {};
      }),
    act: askForPicture,
    says: [inDialog, undrawn],
    afterMs: 60_000,
  },
  {
    fault: 'a canvas that cannot be drawn on',
    at: [figure],
    arrange: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    act: askForPicture,
    says: [inDialog, undrawn],
  },
  {
    fault: 'a canvas that cannot be drawn on',
    at: [figure],
    arrange: (page) =>
      page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      }),
    act: askToCopyPicture,
    says: [
      'dialog [role=status]:has-text("picture")',
      'The picture could not be made. This browser does not let the page draw pictures. Use “Download” for the drawing (SVG)',
    ],
  },
];

for (const { fault, at, arrange, act = look, has, says, afterMs } of faults)
  for (const address of at)
    test(`with ${fault}, ${address} ${says ? `says “${says[1]}”` : 'can be read'}`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      if (afterMs !== undefined) await page.clock.install();
      await arrange(page);
      await page.goto(address);
      await act(page);
      if (afterMs !== undefined) await page.clock.runFor(afterMs);
      if (says) await expect(page.locator(says[0]).first()).toContainText(says[1]);
      for (const what of [...(has ? [has] : []), ...(kept[address] ?? [])])
        await expect(page.locator(what).first(), 'what it is opened for').toBeVisible();
      expect(errors.filter((message) => !message.includes('dynamically imported module'))).toEqual([]);
    });

test('a figure whose page stops arriving below it hears a press, says that it loads, and does it when the rest has come', async ({
  page,
  baseURL,
}) => {
  const site = await interruptible(baseURL!);
  try {
    for (const address of ['/lessons/do-drop-sets-build-muscle/', lesson, home]) {
      const rest = Promise.withResolvers<boolean>();
      site.changes.set(address, { stopsAfter: '</figure>', restComes: rest.promise });
      await page.goto(site.origin + address, { waitUntil: 'commit' });
      const first = page.locator('figure[data-figure]').first();
      await first.locator('[data-play]').click();
      await expect(first.locator(notice), address).toContainText('still loading');
      expect(await page.evaluate(() => document.readyState), 'it has not all come').toBe('loading');
      rest.resolve(true);
      await expect(first, address).toHaveAttribute('data-live', 'true');
      await expect(first.locator(notice)).toBeEmpty();
    }
  } finally {
    site.close();
  }
});

test('a page that is cut off in the middle is read as far as it came, and its figure says that it can be loaded again', async ({
  page,
  baseURL,
}) => {
  const site = await interruptible(baseURL!);
  try {
    const rest = Promise.withResolvers<boolean>();
    site.changes.set(lesson, { stopsAfter: '</figure>', restComes: rest.promise });
    await page.goto(site.origin + lesson, { waitUntil: 'commit' });
    const first = page.locator('figure[data-figure]').first();
    await expect(first.locator(notice)).toBeAttached();
    rest.resolve(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await first.locator('[data-play]').click();
    // Chromium never counts such a page as parsed.
    await expect(first.locator(notice)).toContainText('still loading');
    await expect(first.getByRole('button', { name: 'Reload' })).toBeVisible();
    await expect(first.locator(notice)).toHaveText(/^The controls did not load, .* Load the page again/, {
      timeout: 15_000,
    });
    await expect(first.locator(picture.replace('figure[data-figure] ', '')).first()).toBeVisible();
  } finally {
    site.close();
  }
});

const time = (page: Page) => page.locator('input[id$="-time"]').first();
const seconds = async (page: Page) => Number(await time(page).inputValue());
const dayMs = 86_400_000;

/** Opens a figure with motion and plays it. */
async function playing(page: Page): Promise<void> {
  await page.goto(figure);
  await slider(page).dispatchEvent('pointerdown');
  await isLive(page);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await press(page);
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
}

test('a story plays on where the clock jumps by a day, and does not leap', async ({ page }) => {
  await page.addInitScript(() => {
    let jump = 0;
    Object.assign(window, { jumpBy: (ms: number) => (jump += ms) });
    const [now, date, frame] = [
      performance.now.bind(performance),
      Date.now.bind(Date),
      requestAnimationFrame.bind(window),
    ];
    performance.now = () => now() + jump;
    Date.now = () => date() + jump;
    window.requestAnimationFrame = (callback) => frame((at) => callback(at + jump));
  });
  await playing(page);
  for (const jump of [-dayMs, dayMs, -dayMs]) {
    await page.evaluate((ms) => (window as unknown as { jumpBy(ms: number): void }).jumpBy(ms), jump);
    const before = await seconds(page);
    const end = Number(await time(page).getAttribute('max'));
    await page.waitForFunction(
      (from) => Number(document.querySelector<HTMLInputElement>('input[id$="-time"]')!.value) > from,
      before,
    );
    expect(await seconds(page), 'it has not leapt to its end').toBeLessThan(end);
  }
});

test('a story in a tab that slept for an hour goes on from where it was', async ({ page, context }) => {
  await page.clock.install();
  await playing(page);
  await page.clock.runFor(400);
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  const before = await seconds(page);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.clock.fastForward(3_600_000);
  const after = await seconds(page);
  const end = Number(await time(page).getAttribute('max'));
  expect(after, 'it has not gone back').toBeGreaterThanOrEqual(before);
  expect(after - before, 'nor leapt').toBeLessThan(end / 10);
  await page.clock.runFor(5000);
  expect(await seconds(page)).toBeGreaterThan(after);
});
