import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** `wcag22aa` must be named, or the size of targets goes unchecked. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds a playwright-core of its own, whose types are not ours; the object is the same. */
type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];

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

/** A scheme changes nothing but colours, so the second is looked at for contrast alone. */
const schemes = [
  ['light', (builder: AxeBuilder) => builder.withTags(rules)],
  ['dark', (builder: AxeBuilder) => builder.withRules('color-contrast')],
] as const;

/** How much of a page is examined, where the rest is examined elsewhere. */
export interface Extent {
  readonly within?: string;
  readonly without?: string;
  readonly dark?: boolean;
  /** Only what depends on the words: elements of all its kinds are examined elsewhere. */
  readonly words?: boolean;
}

/** Stillness keeps axe from judging half a fade. */
export async function expectAccessible(
  page: Page,
  address: string,
  { within, without, dark = true, words = false }: Extent = {},
) {
  for (const [colorScheme, withRules] of dark && !words ? schemes : schemes.slice(0, 1)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const query = `(prefers-color-scheme: ${colorScheme})`;
    expect(
      await page.evaluate((text) => matchMedia(text).matches, query),
      `the browser is ${colorScheme}`,
    ).toBe(true);
    // What stands in a frame is a page of its own, and looked at as one. The parts of a picture and of a formula are
    // presentational, and many.
    // What passes is not described, and no second page gathers what stands in other frames: both cost several times the check.
    const builder = new AxeBuilder({ page: page as AxePage })
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .exclude('iframe')
      .exclude('svg[role="img"] > *')
      .exclude('math > *');
    if (within !== undefined) builder.include(within);
    if (without !== undefined) builder.exclude(without);
    const { violations } = await (words ? builder.withRules(rulesOfWords) : withRules(builder)).analyze();
    const reported = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
    );
    expect.soft(reported, `axe finds nothing wrong with ${address} in ${colorScheme}`).toEqual([]);
  }
}
