import type { Browser, Page } from '@playwright/test';
import type { Field } from '../../../src/scenario/field.ts';
import { watch } from '../watch.ts';
import { chance } from './chance.ts';
import { faultsOf } from './faults.ts';
import { keyboard } from './keyboard.ts';
import type { Monkey } from './monkey.ts';
import { pointer } from './pointer.ts';
import { allowRemounts } from './remount.ts';
import { goTo, leaving, steadily } from './steady.ts';
import { surroundings } from './surroundings.ts';

const actions = [...keyboard, ...pointer, ...surroundings];
/** An account that can still be read, and repeated in half a minute. */
const actionsPerEpisode = 60;
const actionsPerCheck = 4;

export interface Plan {
  readonly address: string;
  readonly fields: readonly Field[];
  readonly seed: number;
  /** Date.now() at which it stops. */
  readonly until: number;
}

export interface Account {
  readonly faults: readonly string[];
  readonly trail: readonly string[];
}

/** What a page says of itself while it is driven; a request that is cut short by leaving is nobody's fault. */
function complaintsOf(page: Page, host: string): () => string[] {
  const { console, errors, failed, foreign } = watch(page, host);
  return () => [
    ...console.map((text) => `console: ${text}`),
    ...errors.map((text) => `thrown: ${text}`),
    ...failed.filter((text) => !/ERR_ABORTED/.test(text)).map((text) => `failed: ${text}`),
    ...foreign.map((text) => `asked elsewhere: ${text}`),
  ];
}

/** Links out of the site are there for readers; following them is not what is tested. */
function stayHere() {
  addEventListener(
    'click',
    (event) => {
      const href = (event.target as Element).closest?.('a[href]')?.getAttribute('href');
      if (href && new URL(href, location.href).origin !== location.origin) event.preventDefault();
    },
    true,
  );
}

/** Runs in the page: brings the figure into the window and touches it. A place in the address may scroll it away. */
async function untilLive(): Promise<boolean> {
  for (let time = 0; time < 50; time++) {
    const figure = document.querySelector('figure[data-figure]');
    figure?.scrollIntoView({ block: 'start', behavior: 'instant' });
    if (figure?.matches('[data-live="true"]')) return true;
    figure?.querySelector('astro-island > *')?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const isAt = (page: Page, address: string) => new URL(page.url()).pathname === address;

/** Brings the monkey back to its figure, and the figure to life. */
async function comeBack({ page, address }: Pick<Monkey, 'page' | 'address'>): Promise<void> {
  if (!isAt(page, address)) await goTo(page, address);
  const awake = await page.evaluate(untilLive);
  if (awake) return;
  // A link that was clicked before may lead away only now.
  if (isAt(page, address)) throw new Error('the figure does not come alive');
  await comeBack({ page, address });
}

async function examine(monkey: Monkey): Promise<string[]> {
  await comeBack(monkey);
  const faults = await faultsOf(monkey);
  // A link that was clicked before may lead away only now: then it was another page that was looked at.
  return isAt(monkey.page, monkey.address) ? faults : examine(monkey);
}

/** Does something; a link that it opens may take the page away under its hands. */
async function acted(monkey: Monkey): Promise<string> {
  const action = monkey.chance.weigh(actions);
  try {
    return `${action.name}: ${await action.act(monkey)}`;
  } catch (error) {
    if (!leaving(error)) throw error;
    await goTo(monkey.page, monkey.address);
    return `${action.name}: left the page, and came back`;
  }
}

/** One life of a monkey on one figure, on a page of its own. It ends at the first fault. */
export async function episode(browser: Browser, baseURL: string, plan: Plan): Promise<Account> {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    viewport: { width: 1024, height: 800 },
  });
  const page = await context.newPage();
  page.on('popup', (popup) => void popup.close());
  await allowRemounts(page);
  await page.addInitScript(stayHere);
  const complaints = complaintsOf(page, new URL(baseURL).host);
  const cdp = await context.newCDPSession(page);
  const monkey: Monkey = { page, cdp, chance: chance(plan.seed), faults: [], ...plan };
  const trail: string[] = [];
  const faults = () => [...monkey.faults, ...complaints()];
  try {
    await goTo(page, plan.address);
    for (let count = 1; count <= actionsPerEpisode && Date.now() < plan.until; count++) {
      trail.push(await acted(monkey));
      if (count % actionsPerCheck === 0) monkey.faults.push(...(await steadily(page, () => examine(monkey))));
      if (faults().length > 0) return { faults: faults(), trail };
    }
    // Who opens the address as it stands sees the same controls.
    monkey.faults.push(...(await steadily(page, () => examine(monkey))));
    await steadily(page, () => page.reload());
    monkey.faults.push(...(await steadily(page, () => examine(monkey))));
  } catch (error) {
    monkey.faults.push(`the monkey was stopped: ${error instanceof Error ? error.message : error}`);
  } finally {
    await context.close();
  }
  return { faults: faults(), trail };
}
