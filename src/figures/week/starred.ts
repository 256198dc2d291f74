import type { Published } from './data.ts';

/** What is said, with a star where we know it only from what others write: the star belongs to the statement, not to the study. */
export const starred = (words: string, { secondHand }: Pick<Published, 'secondHand'>): string =>
  `${words}${secondHand ? '*' : ''}`;

/** “3 sessions”, in figures: a picture has little room. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
