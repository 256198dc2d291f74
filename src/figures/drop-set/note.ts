import { paragraph } from '../../view/paragraph.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { layouts } from './layout.ts';

const note =
  'A cell is one rep, as high as its load. Left: force in % of fresh; bands: what was studied. Right: effort.';

/** How to read the lanes. */
export function noteStill(size: Size): Mark[] {
  const { left, note: under } = layouts[size];
  return paragraph('axis-title', [left, under.y], note, under.characters);
}
