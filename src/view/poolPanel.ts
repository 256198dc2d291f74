import { firingRateHz } from '../model/rate.ts';
import { effortOf, effortText } from '../scenario/effort.ts';
import { axisTitle, axisX, panelTitle } from './axes.ts';
import { type LabelPosition, placeLabels } from './labels.ts';
import { discs, path, rule, text } from './marks.ts';
import { splitBehindText, textObstacles } from './obstacles.ts';
import type { Dot, Mark } from './picture.ts';
import { type PoolPanel, pool } from './poolLayout.ts';

/** The number of tones that units are painted in, small to large. */
const toneCount = 6;
const toneOf = (unit: number) => 1 + Math.floor((toneCount * unit) / pool.size);

function axis({ layout, x }: PoolPanel): Mark[] {
  const y = layout.bottom + 4;
  return [
    ...axisX({
      x: (effort) => x((effort * pool.fullExcitation) / 10),
      ticks: [0, 2, 4, 6, 8, 10],
      y,
      span: [layout.left, layout.right],
      tickSize: 4,
    }),
    axisTitle([layout.left, y + 37], layout.axis),
  ];
}

/** Where the wall stands, and what it is called: everything there is, or what somebody will bear. */
export interface Wall {
  readonly excitation: number;
  readonly label: string;
}
const fullDriveWall: Wall = { excitation: pool.fullExcitation, label: 'full effort' };

/** The room between the last unit and the wall, in words, where there is room for them. */
function room({ layout, x, dots }: PoolPanel, wall: Wall): Mark[] {
  const [lastX, , lastRadius] = dots[pool.size - 1]!;
  const lines = layout.room;
  const middle = (lastX + lastRadius + x(pool.fullExcitation)) / 2;
  if (wall.excitation < pool.fullExcitation) return [];
  return lines.map((words, line) =>
    text(
      'aside',
      [middle, (layout.top + layout.bottom) / 2 + (line - (lines.length - 1) / 2) * 16],
      words,
      'middle',
    ),
  );
}

/** What does not move: what the discs are, the axis of effort, the wall, and the room before it. */
export function poolStill(panel: PoolPanel, wall: Wall = fullDriveWall): Mark[] {
  const { layout, x } = panel;
  const { top, bottom, right, wall: thickness } = layout;
  const at = x(wall.excitation);
  const width = right + thickness - at;
  return [
    ...axis(panel),
    ...room(panel, wall),
    panelTitle([layout.left, top - 13], layout.title),
    path('wall', `M${at} ${top - 4}h${width}V${bottom + 4}h${-width}z`),
    ...(wall.excitation < pool.fullExcitation ? [rule('ceiling', [at, top - 4], [at, bottom + 4])] : []),
    text('wall-label', [right + thickness, top - 13], wall.label, 'end'),
  ];
}

/** A unit below this share of its peak rate is drawn faint. */
const slowShare = 0.6;

function firesSlowly(unit: number, excitation: number): boolean {
  const peakHz = pool.peakRateHzByUnit[unit]!;
  return firingRateHz(excitation, pool.thresholdByUnit[unit]!, peakHz) < slowShare * peakHz;
}

/** Which units, from one up to another, and what is added to the name of their tone. */
interface UnitSpan {
  readonly from: number;
  readonly to: number;
  readonly suffix: (unit: number) => string;
}

/** Some units as discs of their tones, each as large as what it has left. */
function litMarks(
  dots: readonly Dot[],
  { from, to, suffix }: UnitSpan,
  strengthByUnit?: ArrayLike<number>,
): Mark[] {
  const byStyle = new Map<string, Dot[]>();
  for (let unit = from; unit < to; unit++) {
    const [dx, dy, radius] = dots[unit]!;
    const style = `unit-${toneOf(unit)}${suffix(unit)}`;
    const dot: Dot = [dx, dy, radius * Math.sqrt(strengthByUnit?.[unit] ?? 1)];
    const of = byStyle.get(style);
    if (of === undefined) byStyle.set(style, [dot]);
    else of.push(dot);
  }
  return [...byStyle].map(([style, of]) => discs(style, of));
}

/** The working units, those that fire slowly fainter, and those that have worked a moment ago, fainter still. */
function workingMarks(
  { dots }: PoolPanel,
  { excitation, recruited, faded, strengthByUnit }: PoolState,
): Mark[] {
  const [fading = recruited, last = fading] = faded ?? [];
  const runs: readonly UnitSpan[] = [
    { from: 0, to: recruited, suffix: (unit) => (firesSlowly(unit, excitation) ? '-slow' : '') },
    { from: recruited, to: fading, suffix: () => '-fading' },
    { from: fading, to: last, suffix: () => '-faded' },
  ];
  return runs.flatMap((run) => litMarks(dots, run, strengthByUnit));
}

/** A mark across the axis for the effort of each repetition. */
function peakMarks({ layout, x }: PoolPanel, peaks: readonly number[] = []): Mark[] {
  const d = peaks.map((share) => `M${x(share * pool.fullExcitation).toFixed(1)} ${layout.bottom + 1}v9`);
  return d.length === 0 ? [] : [path('peak', d.join(''))];
}

/** The name of the line of the drive, on its inner side; before the wall where the line has gone beyond it. */
function driveLabel({ layout, x }: PoolPanel, now: number, words: string, wall: Wall): Mark[] {
  const { left, right, top, bottom, wall: thickness } = layout;
  const at = x(wall.excitation);
  const y = bottom - 3;
  const before: LabelPosition = { at: [now - 8, y], anchor: 'end' };
  const after: LabelPosition = { at: [now + 8, y] };
  const places = [
    ...(now > (left + right) / 2 ? [before] : [after, before]),
    { ...before, at: [at - 10, y] as const },
  ];
  return placeLabels([{ style: 'drive-label', lines: [words], places: [places] }], {
    frame: [left - 12, top, right + thickness, bottom + 4],
    hard: [[at - 2, top, right + thickness, bottom]],
  }).flat();
}

/** What the pool does at a moment. */
export interface PoolState {
  readonly excitation: number;
  /** How many units work. */
  readonly recruited: number;
  /** What is left of each unit, 0 to 1; without it all are fresh. */
  readonly strengthByUnit?: ArrayLike<number>;
  /** How many units have worked a moment ago, and how many a little before that: their light fades (`recentlyWorked`). */
  readonly faded?: readonly [fading: number, last: number];
  /** The effort of each repetition so far, 0 to 1, where effort is told by the repetition. */
  readonly peaks?: readonly number[];
  readonly wall?: Wall;
}

/** What moves: who is working, how much of each is spent, and the line of the drive with its effort. */
export function poolMoving(panel: PoolPanel, state: PoolState): Mark[] {
  const { layout, x, dots } = panel;
  const { excitation, recruited, strengthByUnit, wall = fullDriveWall, peaks } = state;
  const idle = dots.slice(recruited);
  const now = x(excitation);
  // Where the effort of each repetition is marked, another number for the moment would only confuse.
  const words = peaks === undefined ? `effort ${effortText(effortOf(excitation) / 10)} of 10` : 'effort now';
  const name = driveLabel(panel, now, words, wall);
  const left = ([dx, dy, radius]: Dot, index: number): Dot => [
    dx,
    dy,
    radius * Math.sqrt(strengthByUnit![recruited + index]!),
  ];
  return [
    ...(strengthByUnit === undefined ? [] : [discs('unit-spent', dots)]),
    discs('unit-idle', strengthByUnit === undefined ? idle : idle.map(left)),
    ...workingMarks(panel, state),
    ...peakMarks(panel, peaks),
    ...splitBehindText(
      rule('drive', [now, layout.top - 4], [now, layout.bottom + 4]),
      textObstacles([...room(panel, wall), ...name]),
    ),
    ...name,
  ];
}
