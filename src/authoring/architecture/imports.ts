import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The layer of a file of `src`: the top folder that it lies in; undefined for a file that lies in none. */
export const layerOf = (path: string): string | undefined =>
  path.includes('/') ? path.split('/')[0] : undefined;

/** The modules that a TypeScript or Astro file names in its import and export statements. */
export const importsIn = (text: string): string[] =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/g)].map(
    ([, module = '']) => module,
  );

/** The files of a source folder whose imports are read, by their paths in it. */
export const sourceFiles = (src: string): string[] => globSync('**/*.{ts,tsx,astro}', { cwd: src }).sort();

/** For each layer of a source folder, the other layers that its files import. */
export function layerImports(src: string): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const path of sourceFiles(src)) {
    const layer = layerOf(path);
    if (layer === undefined) continue;
    const imported = graph.get(layer) ?? new Set<string>();
    graph.set(layer, imported);
    for (const module of importsIn(readFileSync(join(src, path), 'utf8'))) {
      if (!module.startsWith('.')) continue;
      const target = layerOf(relative(src, join(src, dirname(path), module)));
      if (target !== undefined && target !== layer && !target.startsWith('..')) imported.add(target);
    }
  }
  return graph;
}
