/**
 * The model of Potvin and Fuglevand 2017 the plain way: its closed-form equations, 120-unit loops, a search by halving
 * over the whole grid in each sample, and nothing shared between one sum and the next. It shares no code with
 * `src/model`, so it is both the yardstick of speed and a second opinion on every excitation.
 */
const units = Array.from({ length: 120 }, (_, index) => {
  const place = index / 119;
  const threshold = index === 119 ? 50 : 50 ** place;
  const weight = (threshold - 1) / 49;
  const force = 100 ** place;
  return {
    force,
    threshold,
    weight,
    peakHz: 35 - 10 * weight,
    contraction: 0.09 * 3 ** -place,
    fatigability: (0.0225 / 180) * 180 ** place * force,
  };
});
const gridSteps = 6700;
const slope = (1 - Math.exp(-2 * 0.4 ** 3)) / 0.4;
const fusion = (x: number) => (x <= 0.4 ? x * slope : 1 - Math.exp(-2 * x * x * x));
const fullForce = units.reduce(
  (sum, { contraction, peakHz, force }) => sum + fusion(contraction * peakHz) * force,
  0,
);

interface PlainTask {
  /** Force asked for at a sample (1, 2, …) after so many failures, as a share of the rested maximum. */
  demandAt(sample: number, failures: number): number;
  /** Stop at this failure. */
  failures: number;
  maxSamples: number;
  clockRestarts?: boolean;
}

interface PlainRun {
  /** Excitation at each sample, 0.01 to 67. */
  excitations: number[];
  /** Force at each sample, as a share of the rested maximum. */
  forces: number[];
  /** Seconds of each failure. */
  limits: number[];
}

/** The least excitation on the grid that is enough; the most there is where none is. */
function halving(enough: (excitation: number) => boolean): number {
  let low = 0;
  let high = gridSteps;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle / 100)) high = middle;
    else low = middle;
  }
  return high / 100;
}

interface Muscle {
  strengthByUnit: number[];
  /** The sample at which a unit first joined; 0 while it has not. */
  joinedByUnit: number[];
  sample: number;
}

function fusionAt(
  { strengthByUnit, joinedByUnit, sample }: Muscle,
  unit: number,
  excitation: number,
): number {
  const { force, threshold, weight, peakHz, contraction } = units[unit]!;
  if (excitation < threshold) return 0;
  const joined = joinedByUnit[unit]!;
  const age = joined === 0 ? 0 : (sample - joined + 1) / 10;
  const rateHz = Math.min(excitation - threshold + 8, peakHz);
  const adaptedHz = 0.67 * (rateHz - 8 + 2) * weight * (1 - Math.exp(-age / 22));
  const slowed = contraction * (1 + 0.379 * (1 - strengthByUnit[unit]! / force));
  return fusion(slowed * (rateHz - adaptedHz));
}

function forceAt(muscle: Muscle, excitation: number): number {
  let force = 0;
  for (let unit = 0; unit < 120; unit++)
    force += fusionAt(muscle, unit, excitation) * muscle.strengthByUnit[unit]!;
  return force;
}

/** What a sample does to the muscle: it costs force, all but the first, and the newly recruited join. */
function work(muscle: Muscle, excitation: number, clockRestarts: boolean): void {
  const { strengthByUnit, joinedByUnit, sample } = muscle;
  for (const [unit, { threshold, fatigability }] of units.entries()) {
    const lost = sample === 1 ? 0 : (fatigability / 10) * fusionAt(muscle, unit, excitation);
    strengthByUnit[unit] = Math.max(0, strengthByUnit[unit]! - lost);
    if (excitation >= threshold) joinedByUnit[unit] ||= sample;
    else if (clockRestarts) joinedByUnit[unit] = 0;
  }
}

/** A run of any schedule of forces. */
export function plain({ demandAt, failures, maxSamples, clockRestarts = false }: PlainTask): PlainRun {
  const muscle: Muscle = {
    strengthByUnit: units.map(({ force }) => force),
    joinedByUnit: units.map(() => 0),
    sample: 1,
  };
  const run: PlainRun = { excitations: [], forces: [], limits: [] };
  for (; muscle.sample <= maxSamples && run.limits.length < failures; muscle.sample++) {
    const force = demandAt(muscle.sample, run.limits.length) * fullForce;
    const excitation = halving((tried) => forceAt(muscle, tried) >= force);
    const given = forceAt(muscle, excitation);
    run.excitations.push(excitation);
    run.forces.push(given / fullForce);
    if (given < force) run.limits.push(muscle.sample / 10);
    work(muscle, excitation, clockRestarts);
  }
  return run;
}

/** A held force, to its limit. */
export const plainHold = (target: number) =>
  plain({ demandAt: () => target, failures: 1, maxSamples: Number.POSITIVE_INFINITY });
