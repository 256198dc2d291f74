import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { calibration } from '../../src/evidence/calibration.ts';
import { claim } from '../../src/evidence/claim.ts';
import { forest } from '../../src/evidence/forest.ts';
import { study } from '../../src/evidence/study.ts';
import { atBuild, type Records } from '../../src/figures/atBuild.ts';
import type { FigureId } from '../../src/figures/list.ts';
import { preset } from '../../src/figures/preset.ts';

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
  claim: (id) => claim.parse(read('claims', id)),
  calibration: (id) => calibration.parse(read('calibration', id)),
  claims: all('claims').map((row) => claim.parse(row)),
  forests: all('forest')
    .map((row) => forest.parse(row))
    .sort((a, b) => a.order - b.order),
};

/** What a figure needs beside its scenario, from the records of this site. */
export const dataOf = (figure: FigureId): unknown => atBuild[figure].data?.(records);
