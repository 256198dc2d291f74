import { BadInput } from './badInput.ts';

/** Who is told of a run that takes long. */
export interface Watch {
  /** Milliseconds on any clock. */
  now(): number;
  /** A line, once: how long it will take. */
  tell(line: string): void;
  /** How far it is, again and again, and nothing at its end: only where somebody looks on. */
  readonly progress?: (line: string) => void;
}

/** What a run is made of, and whether it may take any time. */
interface Work {
  /** How many lifters. */
  readonly of: number;
  readonly noLimit: boolean;
}

/** By then the first lifters tell how long the rest will take, milliseconds. */
const judgedAfter = 1_000;
const toldFrom = 2_000;
const longest = 600_000;
/** Between two words on how far it is. */
const step = 250;

const minute = 60_000;
/** “12 s”, “4 minutes”, “3 hours”: rounded up, for nobody minds that it is sooner. */
export function roughly(milliseconds: number): string {
  if (milliseconds < 100_000) return `${Math.ceil(milliseconds / 1000)} s`;
  const minutes = Math.ceil(milliseconds / minute);
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}

/** Rounded down to two digits that are not nought: as sure as one can be after a second. */
function twoDigits(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.max(1, Math.floor(count / unit) * unit);
}

/**
 * Whether a run takes long enough to say so.
 *
 * @throws BadInput where the whole would take more than ten minutes
 */
function judge(passed: number, done: number, { of, noLimit }: Work, watch: Watch): boolean {
  const whole = (passed / done) * of;
  if (whole > longest && !noLimit)
    throw new BadInput(
      `--lifters ${of}: would take about ${roughly(whole)}; ask for ${twoDigits((longest / passed) * done)} or fewer, for less sets or a heavier load, or add --no-limit`,
    );
  if (whole > toldFrom) watch.tell(`${of} lifters take about ${roughly(whole)}`);
  return whole > toldFrom;
}

/** What is called after each lifter: says once how long all will take, refuses what takes too long, and tells how far it is. */
export function longRun(work: Work, watch: Watch): (done: number) => void {
  const start = watch.now();
  let isJudged = false;
  let isLong = false;
  let told = start;
  return (done) => {
    const now = watch.now();
    const passed = now - start;
    if (!isJudged && passed >= judgedAfter) {
      isJudged = true;
      isLong = judge(passed, done, work, watch);
    }
    if (!isLong) return;
    if (done === work.of) watch.progress?.('');
    else if (now - told >= step) {
      told = now;
      const left = (passed / done) * (work.of - done);
      watch.progress?.(`${done} of ${work.of} lifters, about ${roughly(left)} left`);
    }
  };
}
