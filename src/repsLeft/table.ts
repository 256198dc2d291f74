import type { Table } from '../view/table.ts';
import type { LoggedSet } from './log.ts';

/** The log as rows, in the order in which the sets were done. */
export const logTable = (sets: readonly LoggedSet[]): Table => ({
  caption: 'Repetitions that were thought to be left, and repetitions that were done to failure',
  columns: [
    { name: 'time' },
    { name: 'lift' },
    { name: 'said', unit: 'repetitions' },
    { name: 'done', unit: 'repetitions' },
    { name: 'done more than said', unit: 'repetitions' },
  ],
  rows: sets.map(({ at, lift, guess, done }) => [at, lift, guess, done, done - guess]),
});
