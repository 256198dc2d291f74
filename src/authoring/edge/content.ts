import type { Plugin } from 'vite';
import { atBuild } from '../../figures/atBuild.ts';
import { figureIds } from '../../figures/list.ts';
import { dataOf } from '../../library/figureData.ts';
import { readLibrary } from '../../library/fromFiles.ts';

const name = 'virtual:edge-content';

/** What the function at the edge knows of the content, as a module. */
export const edgeContent = (root: string): Plugin => ({
  name: 'edge-content',
  resolveId: (source) => (source === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const library = readLibrary(root);
    const fragments = Object.fromEntries(figureIds.map((figure) => [figure, atBuild[figure].card]));
    const data = Object.fromEntries(figureIds.map((figure) => [figure, dataOf(library, figure)]));
    return [
      `export const presets = ${JSON.stringify([...library.scenarios.values()])};`,
      `export const fragments = ${JSON.stringify(fragments)};`,
      `export const data = ${JSON.stringify(data)};`,
    ].join('\n');
  },
});
