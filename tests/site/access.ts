import { expect, type Page } from '@playwright/test';
import axe, { type RunOnly, type RunOptions } from 'axe-core';

/** `wcag22aa` must be named, or the size of targets goes unchecked. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What depends on the words of a page and on their order, whatever the elements are. */
const rulesOfWords = [
  'document-title',
  'empty-heading',
  'heading-order',
  'image-alt',
  'label',
  'landmark-unique',
  'link-name',
  'button-name',
  'summary-name',
  'svg-img-alt',
];

/** Text is held to 7:1, the strictest step of WCAG: it is the rule that no tag above turns on. */
const contrast = 'color-contrast-enhanced';

/** A scheme changes nothing but colours, so the second is looked at for contrast alone. */
const schemes: readonly ['light' | 'dark', RunOnly][] = [
  ['light', { type: 'tag', values: tags }],
  ['dark', { type: 'rule', values: ['color-contrast', contrast] }],
];

/**
 * What stands in a frame is a page of its own, and looked at as one. The parts of a picture and of a formula are
 * presentational, and many.
 */
const elsewhere = ['iframe', 'svg[role="img"] > *', 'math > *'];

/** How much of a page is examined, where the rest is examined elsewhere. */
export interface Extent {
  readonly within?: string;
  readonly without?: string;
  readonly dark?: boolean;
  /** Only what depends on the words: elements of all its kinds are examined elsewhere. */
  readonly words?: boolean;
}

type Context = { include?: string[]; exclude: string[] };
type Options = Pick<RunOptions, 'resultTypes' | 'runOnly' | 'rules'>;

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Runs in the page, where axe is. */
const violations = async ({ context, options }: { context: Context; options: Options }) => {
  const found = await window.axe.run(context, options);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  );
};

/** Stillness keeps axe from judging half a fade. Axe is handed over once: reading it takes longer than most checks. */
export async function expectAccessible(
  page: Page,
  address: string,
  { within, without, dark = true, words = false }: Extent = {},
) {
  await page.evaluate(axe.source);
  const context: Context = {
    exclude: without === undefined ? elsewhere : [...elsewhere, without],
    ...(within === undefined ? {} : { include: [within] }),
  };
  for (const [colorScheme, checks] of dark && !words ? schemes : schemes.slice(0, 1)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const query = `(prefers-color-scheme: ${colorScheme})`;
    expect(
      await page.evaluate((text) => matchMedia(text).matches, query),
      `the browser is ${colorScheme}`,
    ).toBe(true);
    const options: Options = {
      // What passes is not described: that costs several times the check.
      resultTypes: ['violations'],
      runOnly: words ? { type: 'rule', values: rulesOfWords } : checks,
      ...(checks.type === 'tag' && !words && { rules: { [contrast]: { enabled: true } } }),
    };
    expect
      .soft(
        await page.evaluate(violations, { context, options }),
        `axe finds nothing wrong with ${address} in ${colorScheme}`,
      )
      .toEqual([]);
  }
}
