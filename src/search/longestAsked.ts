/** Nobody asks for more characters than this: a field may be given a whole book, and an address too. */
export const longestAsked = 400;
