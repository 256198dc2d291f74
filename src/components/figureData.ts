import { type Preset, scenarioOf } from '../scenario/preset.ts';
import type { FigureId } from '../scenario/questions.ts';
import { widgets } from '../widgets/index.ts';
import { evidenceMapData } from './evidenceMapData.ts';
import { forestData } from './forestData.ts';
import { find, library } from './library.ts';
import { dropSetTrials, type Records, sessionRecords } from './measured.ts';

const where = 'a figure';
const records: Records = {
  study: (id) => find('studies', id, where),
  calibration: (id) => find('calibration', id, where),
};

/** What a figure needs beside its scenario: plain data, gathered from the records at build. Most need nothing. */
const gather: Partial<Record<FigureId, () => unknown>> = {
  'drop-set': () => dropSetTrials(records),
  session: () => sessionRecords(records),
  forest: () =>
    forestData([...library.forest.values()], { ...records, claim: (id) => find('claims', id, where) }),
  'evidence-map': () => evidenceMapData([...library.claims.values()], records.study),
};

export const dataOf = (figure: FigureId): unknown => gather[figure]?.();

/** A figure, what a preset asks of it, and the data that it needs: what drawings, files and frames are made from. */
export const askedBy = (preset: Pick<Preset, 'figure' | 'values'>) => ({
  widget: widgets[preset.figure],
  scenario: scenarioOf(preset),
  data: dataOf(preset.figure),
});
