/** The words of a text as a reader counts them: a number with its unit is one, a dash none. */
export const wordsIn = (text: string) => text.split(/[ \n]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
