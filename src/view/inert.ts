import type { Mark } from './picture.ts';

/** Grips, boxes that a press opens, and the words that say so. */
const forHands = /^(grip|reach|opens)/;

/** Whether a mark means something where nothing can be dragged or pressed: no other is drawn there. */
export const isInert = ({ style }: Mark): boolean => !forHands.test(style);
