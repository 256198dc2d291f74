/** How many repetitions, in figures, with a space that keeps both on one line: “0 repetitions”, “1 repetition”. */
export const repetitionsInFigures = (count: number): string =>
  `${count}\u00a0${count === 1 ? 'repetition' : 'repetitions'}`;

/** The same as lifters say it, for short captions: “14 reps”. */
export const repsInFigures = (count: number): string => `${count}\u00a0${count === 1 ? 'rep' : 'reps'}`;

/** What follows, as the end of a sentence: “5 more reps follow”. */
export const repsMore = (count: number): string =>
  count === 0 ? 'no more reps follow' : `${count}\u00a0more ${count === 1 ? 'rep follows' : 'reps follow'}`;

/** The same in a sentence: “no repetitions”. */
export const countOfRepetitions = (count: number): string =>
  count === 0 ? 'no\u00a0repetitions' : repetitionsInFigures(count);
