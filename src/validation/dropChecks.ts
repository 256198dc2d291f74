import type { Check } from './check.ts';
import type { Predictions } from './predictions.ts';
import type { Published } from './published.ts';

const minAfterDrop = 5;
const dropSecondsTolerance = 30;

/** What is left after a drop, and how long drop sets take. */
export const dropChecks = ({ dropSeconds }: Published, model: Predictions): Check[] => {
  const row = { group: 'drop sets', aimedAt: false, known: 'met' } as const;
  const takes = (
    id: string,
    what: string,
    source: string,
    seconds: number,
    measure: () => number,
  ): Check => ({
    ...row,
    id,
    what,
    published: seconds,
    source: { calibration: source },
    measure,
    unit: 's',
    low: seconds - dropSecondsTolerance,
    high: seconds + dropSecondsTolerance,
  });
  return [
    ...[3, 8].map(
      (seconds): Check => ({
        ...row,
        id: `after-drop-${seconds}`,
        what: `Leg presses at 55\u00a0% that are left ${seconds}\u00a0s after failure at 75\u00a0%.`,
        published: '6 were prescribed after 10, short of failure',
        source: { calibration: 'enes2022' },
        measure: () => model.afterDrop(0.75, 0.55, seconds),
        unit: 'repetitions',
        low: minAfterDrop,
        high: Number.POSITIVE_INFINITY,
      }),
    ),
    {
      ...takes(
        'drop-seconds-curls',
        'Duration of curls that go down from 80 to 65, 50, 40 and 30\u00a0% of maximum, with 3\u00a0s between.',
        'ozaki',
        dropSeconds.curls,
        () => model.dropSeconds('curl', [0.8, 0.65, 0.5, 0.4, 0.3], 3),
      ),
      known: 'miss',
      because:
        'Counts of single sets make curls tire sooner than these untrained men can have, or they rested longer between loads.',
    },
    takes(
      'drop-seconds-twelve',
      'Duration of a set with the load for twelve and three drops of a fifth, with 8\u00a0s between.',
      'fink',
      dropSeconds.twelve,
      () =>
        model.dropSeconds(
          'bench',
          [0, 1, 2, 3].map((drop) => model.heaviestFor(12) * 0.8 ** drop),
          8,
        ),
    ),
  ];
};
