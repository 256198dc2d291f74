/** What a choice is called on paper, by its place from 0. */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);
