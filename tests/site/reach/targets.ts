import type { Locator, Page } from '@playwright/test';

/** What a hand can use in a figure and below its frame. Links in running text and in a picture are its words. */
const targets = [
  'figure[data-figure] :is(button, select, summary, input, textarea)',
  'figure[data-figure] .figure-actions > a',
  '.bare-foot a',
].join(', ');

/** A finger needs so much, in CSS pixels. */
const fingerPx = 44;

/** Opens the settings of the first figure, where it has any. */
export async function openSettings(figure: Locator): Promise<void> {
  const button = figure.getByRole('button', { name: 'Settings', exact: true });
  if ((await button.count()) > 0) await button.click();
}

interface Reach {
  /** How many there are, so that nobody praises an empty page. */
  readonly count: number;
  readonly outside: string[];
  readonly covered: string[];
  readonly small: string[];
}

/** Which targets lie beside the window, under something else, or are too small for a finger. */
export const reachOf = (page: Page): Promise<Reach> => page.evaluate(look, { targets, fingerPx });

function look({ targets, fingerPx }: { targets: string; fingerPx: number }): Reach {
  const named = (one: Element, note: string) =>
    `${one.tagName.toLowerCase()} “${(one.getAttribute('name') ?? one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40)}” ${note}`;
  const found = [...document.querySelectorAll(targets)].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const reach = { count: found.length, outside: [], covered: [], small: [] } as {
    count: number;
    outside: string[];
    covered: string[];
    small: string[];
  };
  for (const one of found) {
    one.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, right, top, width, height } = one.getBoundingClientRect();
    if (left < -0.5 || right > innerWidth + 0.5)
      reach.outside.push(named(one, `${Math.round(left)} to ${Math.round(right)}`));
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    if (hit === null || !one.contains(hit))
      reach.covered.push(named(one, `under ${hit?.tagName ?? 'nothing'}`));
    if (width < fingerPx - 0.1 || height < fingerPx - 0.1)
      reach.small.push(named(one, `${width.toFixed(1)} × ${height.toFixed(1)}`));
  }
  return reach;
}

type Point = (page: Page, x: number, y: number) => Promise<void>;

/** How a window is worked. */
export const points: Record<'finger' | 'mouse', Point> = {
  finger: (page, x, y) => page.touchscreen.tap(x, y),
  mouse: (page, x, y) => page.mouse.click(x, y),
};

/** Points at every slider nearer its other end. The names of those that stayed where they were. */
export async function deafSliders(figure: Locator, point: Point): Promise<string[]> {
  const deaf: string[] = [];
  for (const slider of await figure.locator('input[type=range]:visible').all()) {
    const { id, value, x, y } = await slider.evaluate((input: HTMLInputElement) => {
      input.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = input.getBoundingClientRect();
      const share = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
      const x = left + width * (share > 0.5 ? 0.2 : 0.8);
      return { id: input.id, value: input.value, x, y: top + height / 2 };
    });
    await point(figure.page(), x, y);
    if ((await slider.inputValue()) === value) deaf.push(id);
  }
  return deaf;
}
