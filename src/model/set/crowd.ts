import { lifters } from './lifters.ts';
import { type BoutOutcome, performSession, type SessionPlan } from './session.ts';
import { type Summary, summarise } from './summary.ts';

/** A session done by many. */
export interface CrowdPlan {
  readonly session: SessionPlan;
  readonly lifters: number;
  readonly seed: number;
}

/** What is summed up of each bout of a crowd. */
const measures = {
  repetitions: ({ repetitions }: BoutOutcome) => repetitions,
  seconds: ({ seconds }: BoutOutcome) => seconds,
  effort: ({ effort }: BoutOutcome) => effort,
  reserve: ({ reserve }: BoutOutcome) => reserve,
  reportedRating: ({ reportedRating }: BoutOutcome) => reportedRating,
  capacity: ({ capacity }: BoutOutcome) => capacity,
} as const;

/** Speeds of the last whole repetition, of those who finished one, m/s. */
const lastSpeeds = (outcomes: readonly BoutOutcome[]) => outcomes.flatMap(({ speeds }) => speeds.slice(-1));
export type Measure = keyof typeof measures;
const names = Object.keys(measures) as Measure[];

/** One bout of a crowd: each measure summed up, and how many ended it for which reason. */
export interface CrowdBout extends Readonly<Record<Measure, Summary>> {
  /** Of those who finished a repetition; undefined where nobody did. */
  readonly lastSpeed: Summary | undefined;
  readonly endedBy: Readonly<Partial<Record<BoutOutcome['endedBy'], number>>>;
}

/** A crowd so far. */
export interface CrowdSoFar {
  readonly done: number;
  readonly bouts: readonly CrowdBout[];
}

function sumUp(outcomes: readonly BoutOutcome[]): CrowdBout {
  const endedBy: Partial<Record<BoutOutcome['endedBy'], number>> = {};
  for (const outcome of outcomes) endedBy[outcome.endedBy] = (endedBy[outcome.endedBy] ?? 0) + 1;
  const summaries = Object.fromEntries(names.map((name) => [name, summarise(outcomes.map(measures[name]))]));
  const speeds = lastSpeeds(outcomes);
  return {
    ...(summaries as Record<Measure, Summary>),
    lastSpeed: speeds.length > 0 ? summarise(speeds) : undefined,
    endedBy,
  };
}

/**
 * A session done by many lifters, reported after each batch of them and at the end.
 * The same plan gives the same crowd to the bit, however often it is reported.
 *
 * @param every lifters between two reports
 * @param after told after each lifter how many are done; what it throws ends the run
 * @throws RangeError for a count below 1
 */
export function* crowd(
  { session, lifters: count, seed }: CrowdPlan,
  every: number,
  after: (done: number) => void = () => {},
): Generator<CrowdSoFar> {
  if (!(Number.isSafeInteger(count) && count >= 1))
    throw new RangeError(`invalid count of lifters: ${count}`);
  const outcomesByBout: BoutOutcome[][] = session.bouts.map(() => []);
  let done = 0;
  for (const lifter of lifters(seed)) {
    for (const [bout, outcome] of performSession(session, lifter).entries())
      outcomesByBout[bout]!.push(outcome);
    done++;
    after(done);
    if (done % every === 0 || done === count) yield { done, bouts: outcomesByBout.map(sumUp) };
    if (done === count) return;
  }
}

/** The whole crowd at once. @param after told after each lifter how many are done; what it throws ends the run */
export function wholeCrowd(plan: CrowdPlan, after?: (done: number) => void): CrowdSoFar {
  const [whole] = crowd(plan, plan.lifters, after);
  return whole!;
}
