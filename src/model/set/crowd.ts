import { lifters } from './lifters.ts';
import { type BoutOutcome, performSession, type SessionPlan } from './session.ts';
import { type Summary, summarise } from './summary.ts';
import type { Lifter } from './typicalLifter.ts';

/** A session done by many. */
export interface CrowdPlan<Session = SessionPlan> {
  readonly session: Session;
  readonly lifters: number;
  readonly seed: number;
}

/** A session, or one for each lifter: a load for ten repetitions is another one for everybody. */
type Sessions = SessionPlan | ((lifter: Lifter) => SessionPlan);

/** What is summed up of each bout of a crowd. */
const measures = {
  repetitions: ({ repetitions }: BoutOutcome) => repetitions,
  seconds: ({ seconds }: BoutOutcome) => seconds,
  effort: ({ effort }: BoutOutcome) => effort,
  reserve: ({ reserve }: BoutOutcome) => reserve,
  reportedRating: ({ reportedRating }: BoutOutcome) => reportedRating,
  capacity: ({ capacity }: BoutOutcome) => capacity,
  measuredMaximum: ({ measuredMaximum }: BoutOutcome) => measuredMaximum,
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

/** Each bout of a session, summed up over those who did it. */
const byBout = (outcomesByLifter: readonly BoutOutcome[][]): CrowdBout[] =>
  outcomesByLifter[0]!.map((_, bout) => sumUp(outcomesByLifter.map((outcomes) => outcomes[bout]!)));

/**
 * A session done by many lifters, reported after each batch of them and at the end.
 * The same plan gives the same crowd to the bit, however often it is reported.
 *
 * @param every lifters between two reports
 * @param after told after each lifter how many are done; what it throws ends the run
 * @throws RangeError for a count below 1
 */
export function* crowd(
  { session, lifters: count, seed }: CrowdPlan<Sessions>,
  every: number,
  after: (done: number) => void = () => {},
): Generator<CrowdSoFar> {
  if (!(Number.isSafeInteger(count) && count >= 1))
    throw new RangeError(`invalid count of lifters: ${count}`);
  const planFor = typeof session === 'function' ? session : () => session;
  const outcomesByLifter: BoutOutcome[][] = [];
  for (const lifter of lifters(seed)) {
    const done = outcomesByLifter.push(performSession(planFor(lifter), lifter));
    after(done);
    if (done % every === 0 || done === count) yield { done, bouts: byBout(outcomesByLifter) };
    if (done === count) return;
  }
}

/** The whole crowd at once. @param after told after each lifter how many are done; what it throws ends the run */
export function wholeCrowd(plan: CrowdPlan<Sessions>, after?: (done: number) => void): CrowdSoFar {
  const [whole] = crowd(plan, plan.lifters, after);
  return whole!;
}
