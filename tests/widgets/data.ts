import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { evidenceMapData } from '../../src/components/evidenceMapData.ts';
import { forestData } from '../../src/components/forestData.ts';
import { dropSetTrials, type Records, sessionRecords } from '../../src/components/measured.ts';
import { calibration } from '../../src/evidence/calibration.ts';
import { claim } from '../../src/evidence/claim.ts';
import { forest } from '../../src/evidence/forest.ts';
import { study } from '../../src/evidence/study.ts';
import { preset } from '../../src/scenario/preset.ts';
import type { FigureId } from '../../src/scenario/questions.ts';

const content = join(import.meta.dirname, '../../content');
const read = (folder: string, id: string) => parse(readFileSync(join(content, folder, `${id}.yaml`), 'utf8'));

const all = (folder: string) =>
  globSync('*.yaml', { cwd: join(content, folder) })
    .sort()
    .map((name) => read(folder, basename(name, '.yaml')));

/** Every preset of this site. */
export const presets = all('scenarios').map((row) => preset.parse(row));

/** The records of this site. */
export const records: Records = {
  study: (id) => study.parse(read('studies', id)),
  calibration: (id) => calibration.parse(read('calibration', id)),
};

/** What a figure needs beside its scenario, from the records of this site. */
const gather: Partial<Record<FigureId, () => unknown>> = {
  'drop-set': () => dropSetTrials(records),
  session: () => sessionRecords(records),
  forest: () =>
    forestData(
      all('forest').map((row) => forest.parse(row)),
      { ...records, claim: (id) => claim.parse(read('claims', id)) },
    ),
  'evidence-map': () =>
    evidenceMapData(
      all('claims').map((row) => claim.parse(row)),
      records.study,
    ),
};

export const dataOf = (figure: FigureId): unknown => gather[figure]?.();
