import { expect, type Locator, type Page, test } from '@playwright/test';
import { sample } from 'fast-check';
import { figures } from '../../src/figures/index.ts';
import { type FigureId, figureIds } from '../../src/figures/list.ts';
import { scenarioOf } from '../../src/figures/preset.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { library } from '../library.ts';
import { anyScenario } from '../scenario/asked.ts';
import { arriving, costsTooMuch } from './arrived.ts';
import { live } from './live.ts';
import { redrawnIslands, watch } from './watch.ts';

/** What published protocols and lessons ask of a figure, and a few questions that nobody thought of. */
const queriesOf = (id: FigureId): string[] => {
  const fields = fieldsOf(id);
  const asked = [
    // Other presets are drawn by the same code; same-drawing.spec.ts holds each to its file.
    ...[...library.scenarios.values()]
      .filter(({ figure }) => figure === id)
      .slice(0, 2)
      .map(scenarioOf),
    ...sample(anyScenario(fields), { numRuns: 2, seed: 7 }),
  ];
  return [...new Set(asked.map((scenario) => writeQuery(scenario, fields)))].filter((query) => query !== '');
};

/** Everything that a figure says, shows, and offers: a line for each part of it, in their order. */
const told = (figure: Locator): Promise<string[]> =>
  figure.locator('astro-island').evaluate((island) => {
    const names = [
      'hidden',
      'role',
      'aria-label',
      'aria-valuetext',
      'aria-disabled',
      'data-beyond',
      'min',
      'max',
    ];
    const words = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('');
    return [...island.querySelectorAll('*:not(svg *, [data-announcement])')].map((element) =>
      [
        element.localName,
        words(element),
        element.classList.contains('primary'),
        'value' in element ? element.value : '',
        ...names.map((name) => element.getAttribute(name)),
        element.localName === 'svg' ? element.innerHTML : '',
      ].join(' | '),
    );
  });

/** A hundred slow sets take their time on a busy machine. */
const crowdMs = 20_000;

const figureIn = (page: Page) => page.locator('figure[data-figure]');

for (const id of figureIds)
  test(`/embed/${id}/ shows the same before and after hydration, for any query`, async ({
    page,
    baseURL,
  }) => {
    const complaints = watch(page, new URL(baseURL!).host);
    const arrived = arriving(page);
    await page.goto(`/embed/${id}/${queriesOf(id)[0]}`);
    await page.waitForLoadState('networkidle');
    await expect(figureIn(page)).not.toHaveAttribute('data-live');
    expect(costsTooMuch(await arrived()), 'it costs little until it is touched').toEqual([]);
    await page.goto(`/embed/${id}/`);
    const asDrawn = await told(figureIn(page));
    for (const query of queriesOf(id))
      await test.step(query, async () => {
        await page.goto(`/embed/${id}/${query}`);
        await page.waitForLoadState('networkidle');
        const figure = figureIn(page);
        await expect.poll(() => told(figure), 'another state is drawn').not.toEqual(asDrawn);
        await expect(figure).not.toHaveAttribute('data-live');
        expect(costsTooMuch(await arrived()), 'it costs little until it is touched').toEqual([]);
        // A crowd comes in parts, and says how many have come.
        if (figures[id].crowd !== undefined)
          await expect(figure.getByText(/100 virtual lifters/).first()).toBeAttached({ timeout: crowdMs });
        const before = await told(figure);
        await live(figure);
        await expect
          .poll(() => told(figure), { message: 'nothing changes on hydration', timeout: crowdMs })
          .toEqual(before);
        await expect(redrawnIslands(page), 'React takes over what was drawn').toHaveCount(0);
      });
    expect(complaints).toEqual({ console: [], errors: [], failed: [], foreign: [] });
  });
