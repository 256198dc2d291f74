import type { Locator, Page } from '@playwright/test';

/** A drawing as the list of its shapes, so that two drawings can be compared however their markup was made. */
const geometry = [
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

type Ask = { geometry: string[]; shapes: string; html?: string };

export const shapesOf = (picture: Locator) => picture.evaluate(read, { geometry, shapes });

/** The same list for a page that was never run: the browser parses it, nothing more. */
export const shapesInHtml = (page: Page, html: string) =>
  page.locator('html').evaluate(read, { geometry, shapes, html });

function read(root: Element, { geometry, shapes, html }: Ask): string[] {
  const parsed = html === undefined ? null : new DOMParser().parseFromString(html, 'text/html');
  const picture = parsed?.querySelector('figure[data-figure] [data-picture="wide"]') ?? root;
  return [...picture.querySelectorAll(shapes)].map((shape) => {
    const written = geometry.flatMap((name) => {
      const value = shape.getAttribute(name);
      return value === null ? [] : `${name}=${value}`;
    });
    return [shape.tagName, ...written, shape.tagName === 'text' ? shape.textContent : ''].join(' ').trim();
  });
}
