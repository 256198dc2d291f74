/** A number that is told at about so many sets holds for this many more or fewer. */
const about = 1;

/** Whether what is told at about a number of sets holds for another one. */
export const holdsAt = (told: number, sets: number): boolean => Math.abs(sets - told) <= about;
