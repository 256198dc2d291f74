import { anyQuery } from './addresses.ts';
import type { Action, Monkey } from './monkey.ts';
import { goTo, steadily } from './steady.ts';

/** Another place of the site, if the figure has one; from there the way leads back. */
const elsewhere = ['/', '/figures/', '/claims/', '/no-such-page/'];

async function ask({ page, chance, address, fields }: Monkey): Promise<string> {
  const query = anyQuery(fields, chance);
  await goTo(page, address + query);
  return query;
}

async function resize({ page, chance }: Monkey): Promise<string> {
  const width = chance.pick([320, 360, 390, 560, 768, 1024, 1440, chance.whole(320, 1440)]);
  const height = chance.whole(400, 1000);
  await page.setViewportSize({ width, height });
  return `${width} × ${height}`;
}

async function look({ page, chance }: Monkey): Promise<string> {
  const media = {
    colorScheme: chance.pick(['light', 'dark'] as const),
    reducedMotion: chance.pick(['reduce', 'no-preference'] as const),
    forcedColors: chance.pick(['active', 'none', 'none'] as const),
    contrast: chance.pick(['more', 'no-preference'] as const),
    media: chance.pick(['print', 'screen', 'screen', 'screen'] as const),
  };
  await page.emulateMedia(media);
  return Object.values(media).join(', ');
}

/** A tab that goes behind another, and comes back. */
async function hide({ page, chance }: Monkey): Promise<string> {
  const state = chance.pick(['hidden', 'visible', 'visible']);
  await page.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    Object.defineProperty(document, 'hidden', { value: value === 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
  return state;
}

async function history({ page, chance }: Monkey): Promise<string> {
  const steps = chance.pick([-1, -1, -1, -2, 1, 1]);
  await page.evaluate((by) => window.history.go(by), steps);
  await page.waitForTimeout(60);
  return String(steps);
}

/** Leaves in the middle of things, several times. */
async function rush({ page, chance, address, fields }: Monkey): Promise<string> {
  const places = Array.from({ length: chance.whole(1, 3) }, () =>
    chance.share() < 0.5 ? chance.pick(elsewhere) : address + anyQuery(fields, chance),
  );
  for (const place of places) {
    await goTo(page, place);
    await page.waitForTimeout(chance.whole(0, 60));
  }
  return places.join(', ');
}

async function remount({ page, chance }: Monkey): Promise<string> {
  const way = chance.pick(['remountFigure', 'remountFigure', 'moveFigure'] as const);
  const times = chance.whole(1, 3);
  for (let time = 0; time < times; time++) {
    await page.evaluate((name) => window[name](), way);
    await page.waitForTimeout(chance.whole(0, 40));
  }
  return `${times} × ${way}`;
}

async function reload({ page }: Monkey): Promise<string> {
  await steadily(page, () => page.reload({ waitUntil: 'commit' }));
  return '';
}

async function wait({ page, chance }: Monkey): Promise<string> {
  const ms = chance.whole(0, 500);
  await page.waitForTimeout(ms);
  return `${ms} ms`;
}

async function scroll({ page, chance }: Monkey): Promise<string> {
  const by = chance.whole(-900, 900);
  await page.mouse.wheel(0, by);
  return `${by} px`;
}

export const surroundings: readonly Action[] = [
  { name: 'ask in the address', weight: 3, act: ask },
  { name: 'resize', weight: 3, act: resize },
  { name: 'look', weight: 2, act: look },
  { name: 'hide', weight: 1, act: hide },
  { name: 'history', weight: 2, act: history },
  { name: 'rush', weight: 1, act: rush },
  { name: 'remount', weight: 1, act: remount },
  { name: 'reload', weight: 1, act: reload },
  { name: 'scroll', weight: 1, act: scroll },
  { name: 'wait', weight: 2, act: wait },
];
