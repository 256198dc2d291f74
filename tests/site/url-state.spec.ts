import { sample } from 'fast-check';
import { figures } from '../../src/figures/index.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { fieldsOf } from '../../src/figures/questions.ts';
import { writeQuery } from '../../src/scenario/query.ts';
import { anyScenario } from '../scenario/asked.ts';
import { arriving, costsTooMuch } from './arrived.ts';
import { askOf, openLive } from './live.ts';
import { unlikeFigures } from './pages.ts';
import { expect, type Locator, type Page, test } from './test.ts';
import { redrawing, watch } from './watch.ts';

/** A question that nobody thought of. */
const queryOf = (id: FigureId): string =>
  sample(anyScenario(fieldsOf(id)), { numRuns: 5, seed: 7 })
    .map((scenario) => writeQuery(scenario, fieldsOf(id)))
    .find((query) => query !== '')!;

/** Everything that a figure says, shows, and offers: a line for each part of it, in their order. */
const told = (figure: Locator): Promise<string[]> =>
  figure.locator('astro-island').evaluate((island) => {
    const names = ['hidden', 'role', 'aria-label', 'aria-valuetext', 'aria-disabled', 'data-beyond'];
    const words = (element: Element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent)
        .join('');
    return [...island.querySelectorAll('*:not(svg *, [data-announcement], a)')].map((element) =>
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

/** A crowd comes in parts, and says how many have come. */
const whole = (id: FigureId, figure: Locator) =>
  figures[id].crowd === undefined
    ? Promise.resolve()
    : expect(figure.getByText(/100 virtual lifters/).first()).toBeAttached({ timeout: crowdMs });

const inFrame = (page: Page) => page.locator('figure[data-figure]');

for (const id of unlikeFigures)
  test(`/embed/${id}/ shows untouched what its address asks, as the figure’s own page does`, async ({
    context,
    baseURL,
  }) => {
    const query = queryOf(id);
    const page = await context.newPage();
    const complaints = watch(page, new URL(baseURL!).host);
    const redrawn = await redrawing(page);
    const arrived = arriving(page);
    await page.goto(`/embed/${id}/${query}`);
    const figure = inFrame(page);
    await expect(figure).toHaveAttribute('data-live', 'true');
    await whole(id, figure);
    expect(costsTooMuch(await arrived()), 'it costs little').toEqual([]);
    expect(await redrawn(), 'it takes over what the page shows').toEqual([]);
    expect(complaints).toEqual({ console: [], errors: [], failed: [], foreign: [] });
    const own = await context.newPage();
    const ownFigure = await openLive(own, `/figures/${id}/`);
    await askOf(own, query);
    await whole(id, ownFigure);
    await expect.poll(() => told(ownFigure), { timeout: crowdMs }).toEqual(await told(figure));
  });
