import type { FigureId } from '../scenario/questions.ts';
import type { Window } from './card.ts';

/**
 * The part of each figure that tells its story alone, in units of its narrow picture: a card is seen at a quarter of its
 * width, so that a whole picture would be too small to read.
 */
export const windows: Readonly<Record<FigureId, Window>> = {
  pool: [0, 252],
  hold: [0, 482],
  set: [0, 497],
  'drop-set': [0, 505],
  partials: [0, 345],
  'two-limits': [165, 506],
  reserve: [0, 326],
  session: [0, 318],
  forest: [0, 480],
  'evidence-map': [0, 464],
};
