import type { PeopleRow } from './row.ts';

/** Sets of a typical lift that are stopped, and where their rating is recorded. Load in per cent, rest in seconds. */
export interface Stopped extends Pick<PeopleRow, 'id' | 'calibration' | 'at' | 'because'> {
  readonly load: number;
  readonly done: number;
  readonly sets: number;
  readonly rest: number;
}

const apart =
  'Studies of stopped sets lie up to four points apart, and no one form meets all; the model leans to the lower ones.';
const once = { sets: 1, rest: 0 } as const;

/** Ratings of sets that were stopped before failure: the fit aims at them, and they are checked. */
export const stopped: readonly Stopped[] = [
  { id: 'rating-twelves', calibration: 'kraft2014', at: '60', load: 60, done: 12, sets: 2, rest: 180 },
  { id: 'rating-sixes', calibration: 'kraft2014', at: '80', load: 80, done: 6, sets: 3, rest: 90 },
  ...['curl', 'knee'].flatMap((joint) =>
    [2, 12].map(
      (done): Stopped => ({
        ...once,
        id: `rating-${joint}-${done}`,
        calibration: 'robertson2003',
        at: `${joint}-${done}`,
        load: 65,
        done,
        ...(done === 12 && { because: apart }),
      }),
    ),
  ),
  ...[40, 70].map(
    (load): Stopped => ({
      ...once,
      id: `rating-load-${load}`,
      calibration: 'buckley2011',
      at: String(load),
      load,
      done: 2,
      ...(load === 70 && { because: apart }),
    }),
  ),
];

/** A rating at the end of sets that are stopped, mean over them. */
export const stoppedSets: readonly PeopleRow[] = stopped.map(({ load, done, sets, rest, ...row }) => ({
  ...row,
  group: 'effort and ratings',
  exercise: 'general',
  sex: 'men',
  what: `Rated exertion after ${done} repetitions at ${load}\u00a0% of maximum${sets === 1 ? '' : `, mean of ${sets} sets with ${rest / 60}\u00a0min of rest`}.`,
  unit: 'rating points',
  aimedAt: true,
  agrees: { by: 1 },
  measure: (model) => model.rating(load / 100, done, sets, rest),
}));
