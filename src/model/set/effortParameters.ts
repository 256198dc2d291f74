import type { Parameter } from '../parameters.ts';
import { fitted } from './fitted.ts';

const toRatings = 'fitted to published ratings of sets that were stopped before failure';
const told = (study: string, how: string) => ({ study, how });

/** Numbers of effort, and of what lifters say of it. */
export const effortParameters = {
  effortTime: {
    label: 'time over which drive is felt as effort',
    symbol: 'τ ε',
    value: 0.5,
    unit: 's',
    source: { assumption: 'chosen; it only smooths' },
  },
  topRating: {
    label: 'top of the scale of rated exertion',
    symbol: 'Q max',
    value: 10,
    unit: 'rating points',
    source: told('emanuel2021loads', 'abstract read'),
  },
  ratingOfLoad: {
    label:
      'rating of a first repetition at the one-repetition maximum; lighter loads are rated in proportion',
    symbol: 'q 1',
    value: fitted.ratingOfLoad,
    unit: 'rating points',
    source: { fitted: toRatings },
  },
  ratingBend: {
    label: 'how fast a rating falls from 10 with the share of the set that is left',
    symbol: 'q b',
    value: fitted.ratingBend,
    unit: '1',
    source: { fitted: toRatings },
  },
  reserveBias: {
    label: 'repetitions by which lifters guess their reserve too low',
    symbol: 'β',
    value: 0.95,
    unit: 'repetitions',
    source: told('halperin2022accuracy', 'abstract read'),
  },
  reserveBiasFrom: {
    label: 'repetitions beyond which the guess gets worse',
    symbol: 'n β',
    value: 12,
    unit: 'repetitions',
    source: told('halperin2022accuracy', 'read at second hand'),
  },
  reserveBiasGrowth: {
    label: 'further repetitions guessed too low for each one beyond that',
    symbol: 'β′',
    value: 0.47,
    unit: '1',
    source: told('halperin2022accuracy', 'read at second hand'),
  },
} as const satisfies Record<string, Parameter>;
