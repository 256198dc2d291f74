import { liftMoving, liftRange } from '../../view/liftPanel.ts';
import type { Mark, Size } from '../../view/picture.ts';
import { nowAt, stallOf } from './at.ts';
import { layouts } from './layout.ts';
import type { PartialsRecording } from './question.ts';

/** What the bar does, in a word or two. */
function status(recording: PartialsRecording, seconds: number): string {
  const { bout, ended, repetition } = nowAt(recording, seconds);
  if (ended) return stallOf(recording, bout) === undefined ? 'done' : 'it stalls';
  return bout === 0 ? `rep ${repetition}` : `short rep ${repetition}`;
}

/** The bar, and the part of its way that is worked: all of it, and after failure what the reader has left. */
export function liftAt(recording: PartialsRecording, seconds: number, size: Size, exposure?: number): Mark[] {
  const { lift } = layouts[size];
  const { bout } = nowAt(recording, seconds);
  return [
    ...liftRange(lift, bout === 0 ? [0, 1] : recording.range),
    ...liftMoving(recording.session, seconds, lift, { words: status(recording, seconds), exposure }),
  ];
}
