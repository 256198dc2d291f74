/** How many reps, in figures, with a space that keeps both on one line: “0 reps”, “1 rep”. Figures say “rep” as lifters do. */
export const repsInFigures = (count: number): string => `${count}\u00a0${count === 1 ? 'rep' : 'reps'}`;

/** The same in a sentence: “no reps”. */
export const countOfReps = (count: number): string => (count === 0 ? 'no\u00a0reps' : repsInFigures(count));

/** What follows, as the end of a sentence: “5 more reps follow”. */
export const repsMore = (count: number): string =>
  count === 0 ? 'no more reps follow' : `${count}\u00a0more ${count === 1 ? 'rep follows' : 'reps follow'}`;
