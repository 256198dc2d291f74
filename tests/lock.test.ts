import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
const packages = (JSON.parse(text) as { packages: Record<string, Entry> }).packages;

/** Whether a package that stands at a place in the tree finds another, there or further up. */
function finds(place: string, name: string): boolean {
  if (`${place === '' ? '' : `${place}/`}node_modules/${name}` in packages) return true;
  if (place === '') return false;
  const up = place.lastIndexOf('/node_modules/');
  return finds(up < 0 ? '' : place.slice(0, up), name);
}

describe('the lock file', () => {
  // npm writes locks with holes where a registry lacks a platform’s package, and npm ci then refuses them.
  test('has an entry for every optional package it names, for every platform', () => {
    const holes = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !finds(place, name))
        .map((name) => `${place} names ${name}`),
    );
    expect(holes).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
