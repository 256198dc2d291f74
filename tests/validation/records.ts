import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibration } from '../../src/evidence/calibration.ts';
import { readRecords } from '../../src/evidence/records.ts';
import { study } from '../../src/evidence/study.ts';
import { publishedFrom } from '../../src/validation/published.ts';

const root = join(import.meta.dirname, '../..');
const filesOf = (folder: string) =>
  globSync(`content/${folder}/*.yaml`, { cwd: root }).map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }));

export const calibrations = readRecords(filesOf('calibration'), calibration).entries.map(({ data }) => data);
export const studies = readRecords(filesOf('studies'), study).entries.map(({ data }) => data);

/** The published values of this site, read from its files. */
export const published = publishedFrom(calibrations, studies);
