import { version as packageVersion } from '../../package.json';
import type { Field } from '../scenario/field.ts';
import { type Answer, ask } from './ask.ts';
import { plain } from './plain.ts';
import { questions } from './questions.ts';

export type { Answer };
export { ask };

/** The version of the model; the address of the module has it too. */
export const version: string = packageVersion;

/** What each figure can be asked, with units, ranges and defaults, and the names of what it answers. */
export const figures = Object.fromEntries(
  Object.entries(questions).map(([figure, { fields, readouts }]) => [
    figure,
    { fields: plain(fields) as readonly Field[], readouts: Object.keys(readouts) },
  ]),
);
