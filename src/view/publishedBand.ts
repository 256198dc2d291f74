import type { PublishedInterval } from '../scenario/field.ts';
import { rule } from './marks.ts';
import type { Mark, Point } from './picture.ts';

/**
 * The interval that a study gives for what a reader may set, along an axis of the picture, as it lies along the control:
 * so that one sees in the picture when one drags beyond the evidence.
 *
 * @param place where a value stands on the axis
 */
export const publishedBand = (
  { low, high }: Pick<PublishedInterval, 'low' | 'high'>,
  place: (value: number) => Point,
): Mark => rule('known', place(low), place(high));
