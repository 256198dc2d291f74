import type { Locator, Page } from '@playwright/test';

/** A drawing as the list of its shapes, so that two drawings can be compared however their markup was made. */
const geometry = [
  'class',
  'text-anchor',
  'd',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'transform',
];
const shapes = 'svg :is(path, rect, circle, ellipse, line, polyline, polygon, text)';

type Ask = { geometry: string[]; shapes: string; html?: string; within?: string };

const firstWide = 'figure[data-figure] [data-picture="wide"]';

/** The shapes of all parts of a picture. Sorted, for a page draws it in two parts and a file in one. */
export const shapesOf = async (parts: Locator) =>
  (await Promise.all((await parts.all()).map((part) => part.evaluate(read, { geometry, shapes }))))
    .flat()
    .sort();

/** The same list for a page that was never run, or a file: the browser parses it, nothing more. */
export const shapesInHtml = async (page: Page, html: string, within = firstWide) =>
  (await page.locator('html').evaluate(read, { geometry, shapes, html, within })).sort();

function read(root: Element, { geometry, shapes, html, within }: Ask): string[] {
  const parsed = html === undefined ? null : new DOMParser().parseFromString(html, 'text/html');
  const parts = parsed === null ? [root] : [...parsed.querySelectorAll(within ?? '')];
  if (parts.length === 0) throw new Error(`there is no ${within} to read shapes from`);
  return parts
    .flatMap((part) => [...part.querySelectorAll(shapes)])
    .map((shape) => {
      const written = geometry.flatMap((name) => {
        const value = shape.getAttribute(name);
        return value === null ? [] : `${name}=${value}`;
      });
      const link = shape.closest('a')?.getAttribute('href');
      // Inside a page a link starts from the site; in a file it says which site.
      const leads = link ? [`to=${new URL(link, 'https://site.example').pathname}`] : [];
      return [shape.tagName, ...written, ...leads, shape.tagName === 'text' ? shape.textContent : '']
        .join(' ')
        .trim();
    });
}
