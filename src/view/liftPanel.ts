import { heightAt, type Motion } from '../model/set/motion.ts';
import { setParameters } from '../model/set/parameters.ts';
import { repKind } from '../scenario/counts.ts';
import { panelTitle } from './axes.ts';
import { frameAt } from './frameAt.ts';
import { blurredStretch } from './liftBlur.ts';
import { box, path, polyline, rule, text } from './marks.ts';
import type { Mark, Point, Size, Style } from './picture.ts';
import { textWidth } from './textBox.ts';

/** Where a lift stands: its edges in the picture, and half the width of its bar. */
export interface LiftPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly bar: number;
  /** Where the words begin that say what it does; without it, below its way. */
  readonly words?: Point;
  /** Where the words have to end, as something else begins there: long ones begin further to the left. */
  readonly wordsEnd?: number;
}

type Range = readonly [low: number, high: number];

/** From the lowest end of the way to the words below it. */
const below = 22;

/** Where the words begin that say what a lift does. */
function wordsAt({ words, left, bottom, wordsEnd = Number.POSITIVE_INFINITY }: LiftPlace, of: string): Point {
  return words ?? [Math.min(left, wordsEnd - textWidth(of, 'aside')), bottom + below];
}

/** At the left of a pool that leaves room for it (`poolPanelsBesideLift`). */
export const liftBesidePool: Record<Size, LiftPlace> = {
  narrow: { left: 14, right: 66, top: 30, bottom: 184, bar: 13, wordsEnd: 75.8 },
  wide: { left: 30, right: 100, top: 34, bottom: 228, bar: 18 },
};

/** The way of the bar is drawn over the last few seconds, s. */
const traceSeconds = 4;
const traceStep = 0.1;

/** Where the bar is drawn: its middle, and the height of a point of the whole range. */
function scaleOf({ right, top, bottom, bar }: LiftPlace) {
  return { x: right - bar, y: (height: number) => bottom - 6 - (bottom - top - 12) * height };
}

/** The way of the bar as a line from bottom to top, under its name. */
export function liftWay(place: LiftPlace, name: string): Mark[] {
  const { x, y } = scaleOf(place);
  return [
    ...(name === '' ? [] : [panelTitle([place.left, place.top - 13], name)]),
    rule('grid', [x, y(0)], [x, y(1)]),
  ];
}

/** The ends of the range that is used, and the part of the way between them. */
export function liftRange(place: LiftPlace, [low, high]: Range): Mark[] {
  const { x, y } = scaleOf(place);
  const end = (height: number) => rule('lift-end', [place.left, y(height)], [place.right, y(height)]);
  return [rule('lift-range', [x, y(low)], [x, y(high)]), end(low), end(high)];
}

/** The still marks of a lift whose range does not change during the run. */
export const liftStill = (place: LiftPlace, range: Range = [0, 1], name = 'the bar'): Mark[] => [
  ...liftWay(place, name),
  ...liftRange(place, range),
];

/** How high the bar was in the last seconds, as a line that ends at the bar. */
function trace(motion: Motion, seconds: number, place: LiftPlace): Point[] {
  const { x, y } = scaleOf(place);
  const perSecond = (x - place.left) / traceSeconds;
  const count = Math.round(Math.min(traceSeconds, seconds) / traceStep);
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const ago = (count - index) * traceStep;
    return [x - ago * perSecond, y(heightAt(motion, seconds - ago))];
  });
}

/** Half the height of a plate, and how thick a bar is. */
const plate = 7;
const barHeight = 3;

/** A bar with a plate at each end, seen from the front: it stands for whatever is lifted. */
function barAt(x: number, y: number, half: number, plates: Style): Mark[] {
  const plateAt = (from: number) => box([from, y + plate], [from + 4, y - plate]);
  const bar: readonly Point[] = [
    [x - half, y],
    [x + half, y],
  ];
  return [path('bar', polyline(bar)), path(plates, plateAt(x - half) + plateAt(x + half - 4))];
}

/** A bar that has gone over a stretch: light where its middle passed, darker where its plates did. */
function blurAt(x: number, low: number, high: number, half: number): Mark[] {
  const plateAt = (from: number) => box([from, low + plate], [from + 4, high - plate]);
  return [
    path('lift-blur', box([x - half, low], [x + half, high])),
    path('lift-blur-plate', plateAt(x - half) + plateAt(x + half - 4)),
  ];
}

/** Where a run goes on after one of its sessions has ended, the bar of that session is hidden this long after its end, s. */
const putAway = 1;

const sameMoment = 1e-6;

/**
 * What the bar does, in a word or two: which repetition, or that nobody lifts it, or how its part ends. A bar that effort
 * stops has not stalled: whoever lifts it stops.
 */
export function liftStatus({ frames, bouts }: Motion, seconds: number): string {
  if (seconds > bouts.at(-1)!.ends + putAway) return 'done';
  const { bout, phase, speed, repetition } = frameAt(frames, seconds);
  if (phase === 'rest') return 'resting';
  const isLast = seconds > frames.findLast((frame) => frame.bout === bout)!.seconds - sameMoment;
  const { endedBy, request } = bouts[bout]!;
  const rep = `${repKind(request.range)}rep ${repetition}`;
  if (endedBy === 'effort') return isLast ? 'you stop' : rep;
  return phase === 'lift' && speed < setParameters.stallSpeed.value ? 'it stalls' : rep;
}

interface LiftLook {
  /** The style of its plates: two lifts in a picture are told apart by it. */
  readonly plates?: Style;
  readonly words?: string;
  /** How much of the run one look takes in, s (`moving` of a figure). */
  readonly exposure?: number | undefined;
}

/**
 * The bar at a moment, where the recording says that it is, with the way that it has come. Where a repetition passes
 * within one look, the stretch that it goes over.
 */
export function liftMoving(
  motion: Motion,
  seconds: number,
  place: LiftPlace,
  { plates = 'plate', words = liftStatus(motion, seconds), exposure = 0 }: LiftLook = {},
): Mark[] {
  const { x, y } = scaleOf(place);
  const label = text('aside', wordsAt(place, words), words);
  const [low, high] = blurredStretch(motion, seconds, exposure).map(y) as [number, number];
  if (low - high > barHeight) return [...blurAt(x, low, high, place.bar), label];
  return [
    path('lift-trace', polyline(trace(motion, seconds, place))),
    ...barAt(x, y(heightAt(motion, seconds)), place.bar, plates),
    label,
  ];
}
