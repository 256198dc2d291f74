/** “About 12 sets” covers this many more or fewer. */
const tolerance = 1;

/** Whether a number of sets is about as many as a study gave its result for. */
export const isAbout = (sets: number, reported: number): boolean => Math.abs(sets - reported) <= tolerance;
