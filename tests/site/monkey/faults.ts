import type { Page } from '@playwright/test';
import { format, type Scenario } from '../../../src/scenario/field.ts';
import { readQuery } from '../../../src/scenario/readQuery.ts';
import { stickingOut } from '../fits.ts';
import type { Monkey } from './monkey.ts';

/** Runs in the page: what of the figure is written that never should be. */
function unwritable(): string[] {
  const told = (element: Element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
  // A note repeats what stood in the address, however broken.
  const elements = document.querySelectorAll('figure[data-figure] .figure-live *:not([data-notes])');
  return [...elements].flatMap((element) => [
    ...[...element.attributes]
      .filter(({ value }) => /NaN|Infinity|undefined|\[object/.test(value))
      .map(({ name, value }) => `${told(element)} has ${name}="${value.slice(0, 80)}"`),
    ...[...element.childNodes]
      .filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue !== null)
      .filter(({ nodeValue }) => /\b(NaN|Infinity|undefined)\b|\[object/.test(nodeValue!))
      .map(({ nodeValue }) => `${told(element)} says “${nodeValue?.slice(0, 80)}”`),
  ]);
}

/** Runs in the page: what of the figure is not there. */
function missing(): string[] {
  const live = document.querySelector('figure[data-figure] .figure-live');
  if (live === null) return ['the figure is gone'];
  const pictures = [...live.querySelectorAll('[data-part="lead"] > svg')].filter((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    return width > 200 && height > 50 && svg.querySelectorAll('path, text').length > 0;
  });
  const summary = live.querySelector('[data-summary]')?.textContent?.trim();
  return [
    ...(pictures.length === 1 ? [] : [`${pictures.length} pictures are shown`]),
    ...(summary ? [] : ['nothing is said of the picture']),
  ];
}

/** What the controls hold, by name, and the steps taken so far. */
type Shown = { readonly values: Record<string, string>; readonly steps: string; readonly search: string };

function shown(): Shown {
  const controls = document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'figure[data-figure] :is(.controls, .further) :is(input, select)[name]',
  );
  return {
    values: Object.fromEntries([...controls].map(({ name, value }) => [name, value])),
    steps: document.querySelector('figure[data-figure] .steps-so-far')?.textContent ?? '',
    search: location.search,
  };
}

/** Where the controls and the address say different things. */
async function disagreements({ page, fields }: Monkey): Promise<string[]> {
  const { values, steps, search } = await page.evaluate(shown);
  const asked: Scenario = readQuery(search, fields).scenario;
  return fields.flatMap((field) => {
    const value = asked[field.name]!;
    if (field.kind === 'sequence') {
      const told = value === '' ? '' : `So far: ${format(field, value)}.`;
      return steps === told ? [] : [`the address has ${field.name} ${value}, the figure says ${steps}`];
    }
    const seen = values[field.name];
    return seen === undefined || seen === String(value)
      ? []
      : [
          `the address “${search.slice(0, 200)}” stands for ${field.name} ${value}, the control holds ${seen}`,
        ];
  });
}

/** Long enough for what is written into the address with a delay. */
const patienceMs = 3000;

async function untilNone(page: Page, find: () => Promise<string[]>): Promise<string[]> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await find();
    if (found.length === 0 || Date.now() > end) return found;
    await page.waitForTimeout(50);
  }
}

/** What is wrong with a live figure and its page, each as a sentence. */
export async function faultsOf(monkey: Monkey): Promise<string[]> {
  const { page } = monkey;
  const sideways = await page.evaluate(stickingOut);
  return [
    ...(await page.evaluate(missing)),
    ...(await page.evaluate(unwritable)).slice(0, 5),
    ...(await untilNone(page, () => disagreements(monkey))),
    ...(sideways.length > 0 ? [`the page scrolls sideways: ${sideways.join(', ')}`] : []),
  ];
}
