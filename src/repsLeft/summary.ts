import { capitalised, formatNumber, inWords } from '../typography/number.ts';
import type { LoggedSet } from './log.ts';

/** How near to failure a set was, by the repetitions that were left in it, as the study on the page sorted them. */
export const nearness = {
  near: { from: 0, to: 5 },
  far: { from: 7, to: 10 },
} as const;
export type Nearness = keyof typeof nearness;

/** Above zero where more were left than the lifter said. */
const errorOf = ({ guess, done }: LoggedSet) => done - guess;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far guesses missed on average, whichever way; undefined where there was none. Repetitions. */
export function meanAbsoluteError(sets: readonly LoggedSet[], of: Nearness): number | undefined {
  const { from, to } = nearness[of];
  const sorted = sets.filter(({ done }) => done >= from && done <= to);
  return sorted.length === 0 ? undefined : mean(sorted.map((set) => Math.abs(errorOf(set))));
}

/** Which way guesses lean on average, and their spread about it; undefined where there was none. Repetitions. */
export function biasOf(sets: readonly LoggedSet[]): { bias: number; spread: number | undefined } | undefined {
  if (sets.length === 0) return undefined;
  const leans = sets.map(errorOf);
  const bias = mean(leans);
  const squares = leans.reduce((sum, lean) => sum + (lean - bias) ** 2, 0);
  return { bias, spread: sets.length > 1 ? Math.sqrt(squares / (sets.length - 1)) : undefined };
}

const reps = (count: number) => `${inWords(count)} ${count === 1 ? 'rep' : 'reps'}`;

/** A set in a sentence. */
export function describeSet(set: LoggedSet): string {
  const lean = errorOf(set);
  const said = `You said ${reps(set.guess)} and did ${set.done === 0 ? 'none' : inWords(set.done)}`;
  if (lean === 0) return `${said}: exactly right.`;
  return `${said}: ${inWords(Math.abs(lean))} ${lean > 0 ? 'more' : 'fewer'} than you thought.`;
}

/** Below this, in repetitions, guesses lean neither way to speak of. */
const slight = 0.25;

/** All sets in a sentence or two; nothing where there are none. */
export function describeSets(sets: readonly LoggedSet[]): string {
  const sum = biasOf(sets);
  if (sum === undefined) return '';
  const { bias, spread } = sum;
  const over = `Over ${inWords(sets.length)} sets`;
  const far = `${formatNumber(Math.abs(bias), 1)} reps`;
  if (sets.length === 1)
    return 'Your log has one set. After three you see here which way you lean, and by how much.';
  const lean =
    Math.abs(bias) < slight
      ? `${over} your guesses lean neither way.`
      : `${over} you had ${far} ${bias > 0 ? 'more' : 'fewer'} in you than you said, on average.`;
  if (spread === undefined || sets.length < 3) return lean;
  return `${lean} ${capitalised(spread < 0.05 ? 'they all miss alike.' : `from set to set they vary by about ${formatNumber(spread, 1)} reps either way.`)}`;
}
