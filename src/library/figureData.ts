import { atBuild, type RecordLookup } from '../figures/atBuild.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { memoize } from '../scenario/memoize.ts';
import { find, type Library } from './library.ts';

const where = 'a figure';

/** The records as figures ask for them. */
export const recordsOf = memoize(
  (library: Library): RecordLookup => ({
    study: (id) => find(library, 'studies', id, where),
    claim: (id) => find(library, 'claims', id, where),
    calibration: (id) => find(library, 'calibration', id, where),
    claims: [...library.claims.values()],
    forests: [...library.forest.values()].sort((a, b) => a.order - b.order),
  }),
);

/** What a figure needs beside its scenario. */
export const dataOf = (library: Library, figure: FigureId): unknown =>
  atBuild[figure].data?.(recordsOf(library));

/** A preset resolved to its figure, the whole scenario, and the figure’s data: what drawings, files and frames are made from. */
export const resolvePreset = (library: Library, preset: Pick<Preset, 'figure' | 'values'>) => ({
  definition: figures[preset.figure],
  scenario: scenarioOf(preset),
  data: dataOf(library, preset.figure),
});
