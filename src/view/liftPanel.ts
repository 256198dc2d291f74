import { heightAt } from '../model/set/motion.ts';
import { setParameters } from '../model/set/parameters.ts';
import type { SessionRecording } from '../model/set/record.ts';
import { frameAt } from './frameAt.ts';
import { box, path, polyline, rule, text } from './marks.ts';
import type { Mark, Point, Size } from './picture.ts';

/** Where a lift stands: its edges in the picture, and half the width of its bar. */
export interface LiftPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bar: number;
}

/** At the left of a pool that leaves room for it (`poolPanelsBesideLift`). */
export const liftBesidePool: Record<Size, LiftPlace> = {
  narrow: { left: 14, right: 66, top: 30, bottom: 184, bar: 13 },
  wide: { left: 30, right: 100, top: 34, bottom: 228, bar: 18 },
};

/** The way of the bar is drawn over the last few seconds, s. */
const traceSeconds = 4;
const traceStep = 0.1;

/** Where the bar is drawn: its middle, and the height of a point of the whole range. */
function scaleOf({ right, top, bottom, bar }: LiftPlace) {
  return { x: right - bar, y: (height: number) => bottom - 6 - (bottom - top - 12) * height };
}

/** The way of the bar: a line from bottom to top, and the ends of the range that is used. */
export function liftStill(place: LiftPlace, [low, high]: readonly [number, number] = [0, 1]): Mark[] {
  const { x, y } = scaleOf(place);
  const end = (height: number) => rule('lift-end', [place.left, y(height)], [place.right, y(height)]);
  return [
    text('panel-title', [place.left, place.top - 13], 'the bar'),
    rule('grid', [x, y(0)], [x, y(1)]),
    end(low),
    end(high),
  ];
}

/** How high the bar was in the last seconds, as a line that ends at the bar. */
function trace(recording: SessionRecording, seconds: number, place: LiftPlace): Point[] {
  const { x, y } = scaleOf(place);
  const perSecond = (x - place.left) / traceSeconds;
  const count = Math.round(Math.min(traceSeconds, seconds) / traceStep);
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const ago = (count - index) * traceStep;
    return [x - ago * perSecond, y(heightAt(recording, seconds - ago))];
  });
}

/** A bar with a plate at each end, seen from the front: it stands for whatever is lifted. */
function barAt(x: number, y: number, half: number): Mark[] {
  const plate = (from: number) => box([from, y + 7], [from + 4, y - 7]);
  return [rule('bar', [x - half, y], [x + half, y]), path('plate', plate(x - half) + plate(x + half - 4))];
}

/** What the bar does, in a word or two: which repetition, or that nobody lifts it, or that it stalls. */
function status({ frames }: SessionRecording, seconds: number): string {
  const { phase, speed, repetition } = frameAt(frames, seconds);
  if (phase === 'rest') return 'a rest';
  return phase === 'lift' && speed < setParameters.stallSpeed.value ? 'it stalls' : `rep ${repetition}`;
}

/** The bar at a moment, where the recording says that it is, with the way that it has come. */
export function liftMoving(recording: SessionRecording, seconds: number, place: LiftPlace): Mark[] {
  const { x, y } = scaleOf(place);
  return [
    path('lift-trace', polyline(trace(recording, seconds, place))),
    ...barAt(x, y(heightAt(recording, seconds)), place.bar),
    text('aside', [place.left, place.bottom + 22], status(recording, seconds)),
  ];
}
