/** What comes before “rep” where the range is cut: ten half reps are not ten reps. */
export type RepKind = '' | 'half ' | 'short ';

const sameShare = 1e-6;

/** What a lifter calls a rep over a part of the range, 0 at its bottom to 1 at its top; without one it is a whole rep. */
export function repKind([low, high]: readonly [low: number, high: number] = [0, 1]): RepKind {
  const part = high - low;
  if (part > 1 - sameShare) return '';
  return Math.abs(part - 1 / 2) < sameShare ? 'half ' : 'short ';
}

/** How many reps, in figures, with a space that keeps both on one line: “0 reps”, “1 rep”. Figures say “rep” as lifters do. */
export const repsInFigures = (count: number, kind: RepKind = ''): string =>
  `${count}\u00a0${kind}${count === 1 ? 'rep' : 'reps'}`;

/** The same in a sentence: “no reps”. */
export const countOfReps = (count: number, kind: RepKind = ''): string =>
  count === 0 ? `no\u00a0${kind}reps` : repsInFigures(count, kind);

/** What is to come: “5 more reps”, “no more half reps”. */
export const moreReps = (count: number, kind: RepKind = ''): string =>
  `${count === 0 ? 'no' : count}\u00a0more ${kind}${count === 1 ? 'rep' : 'reps'}`;

/** What follows, as the end of a sentence: “5 more reps follow”. */
export const moreRepsFollow = (count: number, kind: RepKind = ''): string =>
  `${moreReps(count, kind)} follow${count === 1 ? 's' : ''}`;
