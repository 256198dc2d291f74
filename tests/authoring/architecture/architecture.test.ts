import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mermaid, reduced } from '../../../src/authoring/architecture/diagram.ts';
import { architecturePage } from '../../../src/authoring/architecture/page.ts';

const root = join(import.meta.dirname, '../../..');
const graph = (edges: Record<string, string[]>) =>
  new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));

test('docs/architecture.md shows the imports as they are', () => {
  expect(readFileSync(join(root, 'docs/architecture.md'), 'utf8'), 'run npm run architecture').toBe(
    architecturePage(join(root, 'src')),
  );
});

test('an arrow that a longer path already shows is left out', () => {
  expect(reduced(graph({ pages: ['view', 'model'], view: ['model'], model: [] }))).toEqual([
    ['pages', 'view'],
    ['view', 'model'],
  ]);
});

test('folders that import each other in a circle are refused by name', () => {
  expect(() => reduced(graph({ view: ['figures'], figures: ['view'] }))).toThrow('view imports itself');
});

test('a folder inside another is a box with its whole path', () => {
  expect(mermaid(graph({ 'validation/charts': ['view'] }))).toContain(
    'validation_charts["validation/charts"]',
  );
});
