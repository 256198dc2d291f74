import type { Picture } from '../../view/picture.ts';
import { maxRadius, type StudySize, studyMark } from '../../view/studyMark.ts';

/** Room for the largest mark and its line. */
const side = 2 * (maxRadius + 1);

/** The mark of one study by itself, as on the map of all claims. The words beside it say the same. */
export const weightPicture = (study: StudySize, secondHand: boolean): Picture => ({
  width: side,
  height: side,
  title: '',
  still: [studyMark(study, [side / 2, side / 2], secondHand)],
  moving: [],
});
