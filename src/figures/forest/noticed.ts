import { textWidth } from '../../view/textBox.ts';
import type { DrawnRow } from './data.ts';

/** A name as far as there is room: of a study that was taken back, that it was goes before what the row is of. */
export const nameWithin = (
  { name, noticedName }: Pick<DrawnRow, 'name' | 'noticedName'>,
  room: number,
): string => (noticedName !== undefined && textWidth(name, 'link') > room ? noticedName : name);

/** In place of a result that was taken back. */
export const notCounted = 'not counted';
