/** Units a parameter may carry. */
export type ParameterUnit =
  | 'motor units'
  | 'times'
  | 'Hz'
  | 'Hz per excitation unit'
  | 's'
  | '1/s'
  | '1'
  | 'm'
  | 'm/s'
  | 'repetitions'
  | 'rating points'
  | '% of the set per rating point';

/** Where a value comes from: a study or its authors’ code, a fit to published values, or our own assumption. */
export type Source = { study: string; how: string } | { fitted: string } | { assumption: string };

export interface Parameter {
  /** What a reader would call it. */
  readonly label: string;
  readonly symbol: string;
  readonly value: number;
  readonly unit: ParameterUnit;
  readonly source: Source;
}

const code = 'read in the authors’ published script, and confirmed by running it';
const credited = (to: string) => `${code}; the script credits it to ${to}, which we have not read in full`;
const published = (how = code): Source => ({ study: 'potvin2017model', how });

/**
 * Every number the motor-unit model rests on. Nothing in `src/model` outside this file holds a number
 * other than 0, 1 and 2. Equations: Potvin and Fuglevand 2017, after Fuglevand, Winter and Patla 1993.
 */
export const parameters = {
  motorUnits: {
    label: 'motor units in the pool',
    symbol: 'n',
    value: 120,
    unit: 'motor units',
    source: published(),
  },
  forceRange: {
    label: 'force of the strongest unit against the weakest',
    symbol: 'RP',
    value: 100,
    unit: 'times',
    source: published(),
  },
  thresholdRange: {
    label: 'excitation that recruits the last unit against the first',
    symbol: 'RR',
    value: 50,
    unit: 'times',
    source: published(),
  },
  minRate: {
    label: 'firing rate of a unit as it joins',
    symbol: 'R min',
    value: 8,
    unit: 'Hz',
    source: published(),
  },
  peakRateFirst: {
    label: 'fastest firing rate, first unit',
    symbol: 'R max, 1',
    value: 35,
    unit: 'Hz',
    source: published(),
  },
  peakRateLast: {
    label: 'fastest firing rate, last unit',
    symbol: 'R max, n',
    value: 25,
    unit: 'Hz',
    source: published(),
  },
  rateGain: {
    label: 'rise of firing rate with excitation',
    symbol: 'g',
    value: 1,
    unit: 'Hz per excitation unit',
    source: published(),
  },
  contractionTimeFirst: {
    label: 'contraction time of the slowest unit',
    symbol: 'CT 1',
    value: 0.09,
    unit: 's',
    source: published(),
  },
  contractionTimeRange: {
    label: 'slowest contraction time against the fastest',
    symbol: 'RT',
    value: 3,
    unit: 'times',
    source: published(),
  },
  fusionKnee: {
    label: 'normalised rate up to which force grows in proportion to rate',
    symbol: 'x 0',
    value: 0.4,
    unit: '1',
    source: published(),
  },
  fusionSteepness: {
    label: 'steepness of the force–rate curve above the knee',
    symbol: 'k',
    value: 2,
    unit: '1',
    source: published(),
  },
  fusionPower: {
    label: 'power of the force–rate curve above the knee',
    symbol: 'm',
    value: 3,
    unit: '1',
    source: published(),
  },
  fatigabilityLast: {
    label: 'force lost each second by the last unit at full fusion, as a share of its own',
    symbol: 'f n',
    value: 0.0225,
    unit: '1/s',
    source: published(),
  },
  fatigabilityRange: {
    label: 'fatigability of the last unit against the first',
    symbol: 'FR',
    value: 180,
    unit: 'times',
    source: published(),
  },
  adaptationSize: {
    label: 'size of the slow fall in firing rate',
    symbol: 'φ',
    value: 0.67,
    unit: '1',
    source: published(credited('Revill and Fuglevand 2011')),
  },
  adaptationTime: {
    label: 'time constant of the slow fall in firing rate',
    symbol: 'τ',
    value: 22,
    unit: 's',
    source: published(credited('Revill and Fuglevand 2011')),
  },
  adaptationOffset: {
    label: 'rate added before adaptation is scaled',
    symbol: 'd',
    value: 2,
    unit: 'Hz',
    source: published(),
  },
  slowing: {
    label: 'lengthening of contraction time as a unit loses its force',
    symbol: 'ψ',
    value: 0.379,
    unit: '1',
    source: published(credited('Shields and others 1997, who stimulated paralysed calf muscle')),
  },
  samplesPerSecond: {
    label: 'steps of the simulation in a second',
    symbol: 'f s',
    value: 10,
    unit: 'Hz',
    source: published(),
  },
  excitationSteps: {
    label: 'steps into which one unit of excitation is divided',
    symbol: '1/ΔE',
    value: 100,
    unit: '1',
    source: published(),
  },
  longestRun: {
    label: 'longest run of the simulation',
    symbol: 't max',
    value: 86400,
    unit: 's',
    source: { assumption: 'a day; it only keeps a very light hold from running for ever' },
  },
} as const satisfies Record<string, Parameter>;

/** Numbers that only a changed run uses (`variant.ts`): nothing that a page shows rests on them. */
export const variantParameters = {
  continuum: {
    label: 'steps in one unit of excitation that are as good as none at all',
    symbol: '1/ΔE',
    value: 1e12,
    unit: '1',
    source: { assumption: 'about as fine as numbers near the most excitation allow' },
  },
  fatigueOverRecovery: {
    label: 'force lost in a second at full fusion against force got back in one, last unit',
    symbol: 'F/R',
    value: 2.53,
    unit: 'times',
    source: {
      assumption:
        'a placeholder of pymuscle 0.1.2, credited there to Liu, Brown and Yue 2002, whose table we have not seen',
    },
  },
} as const satisfies Record<string, Parameter>;
