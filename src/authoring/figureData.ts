import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { FigureId } from '../figures/list.ts';
import { dataOf } from '../library/figureData.ts';
import { readLibrary } from '../library/fromFiles.ts';

const asked = /^virtual:figure-data\/(.+)$/;
const resolved = /^\0virtual:figure-data\/(.+)$/;

/**
 * The records that a figure draws, as a module: `import data from 'virtual:figure-data/forest'`. A browser loads it with the
 * figure’s script, so that a page which only shows the picture does not carry it, and pages share it.
 */
export function figureData(root: string): Plugin {
  let library: ReturnType<typeof readLibrary> | undefined;
  return {
    name: 'figure-data',
    resolveId: (source) => (asked.test(source) ? `\0${source}` : undefined),
    load(id) {
      const [, figure] = resolved.exec(id) ?? [];
      if (figure === undefined) return undefined;
      library ??= readLibrary(root);
      const data = dataOf(library, figure as FigureId);
      if (data === undefined)
        throw new Error(
          `the figure ${figure} has no data: give src/figures/${figure}/atBuild.ts a function data(records), or do not import virtual:figure-data/${figure}`,
        );
      return `export default ${JSON.stringify(data)};`;
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(join(root, 'content'))) return undefined;
      library = undefined;
      const stale = [...this.environment.moduleGraph.idToModuleMap.entries()]
        .filter(([id]) => resolved.test(id))
        .map(([, module]) => module);
      return [...modules, ...stale];
    },
  };
}
