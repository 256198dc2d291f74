import { atBuild, type Records } from '../figures/atBuild.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { find, library } from './library.ts';

const where = 'a figure';
const records: Records = {
  study: (id) => find('studies', id, where),
  claim: (id) => find('claims', id, where),
  calibration: (id) => find('calibration', id, where),
  claims: [...library.claims.values()],
  forests: [...library.forest.values()].sort((a, b) => a.order - b.order),
};

/** What a figure needs beside its scenario. */
export const dataOf = (figure: FigureId): unknown => atBuild[figure].data?.(records);

/** A figure, what a preset asks of it, and the data that it needs: what drawings, files and frames are made from. */
export const askedBy = (preset: Pick<Preset, 'figure' | 'values'>) => ({
  definition: figures[preset.figure],
  scenario: scenarioOf(preset),
  data: dataOf(preset.figure),
});
