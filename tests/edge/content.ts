import type { EdgeContent } from '../../src/edge/content.ts';
import { atBuild } from '../../src/figures/atBuild.ts';
import { dataOf } from '../../src/library/figureData.ts';
import { library } from '../library.ts';

/** What the function knows of the content, read from its files. */
export const content: EdgeContent = {
  presets: [...library.scenarios.values()],
  data: (figure) => dataOf(library, figure),
  fragments: (figure) => atBuild[figure].card,
};
