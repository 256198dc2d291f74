/**
 * How many repetitions, in figures, with a space that keeps both on one line: “1 repetition”, “12 repetitions”.
 *
 * @param none what stands for zero
 */
export const countOfRepetitions = (count: number, none = 'no'): string =>
  `${count === 0 ? none : count}\u00a0${count === 1 ? 'repetition' : 'repetitions'}`;
