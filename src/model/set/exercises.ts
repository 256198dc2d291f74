import { type Endurance, typicalEndurance } from './endurance.ts';
import { fitted } from './fitted.ts';

/**
 * How the demand of an exercise changes over its range, and how soon it tires a muscle and lets it recover. All shapes are
 * assumptions; where each comes from is told in exerciseSources.ts beside this file.
 */
export interface Exercise extends Endurance {
  readonly label: string;
  /** Where the sticking region lies: 0 at the bottom of the range, 1 at the top. */
  readonly hardestAt: number;
  /** How wide it is, as a share of the range. */
  readonly width: number;
  /** Demand at the bottom and at the top, as a share of the hardest point’s, beside the sticking region. */
  readonly atBottom: number;
  readonly atTop: number;
  /** Whether the first repetition begins with lowering. */
  readonly startsAtTop: boolean;
}

/** The sticking region of a press: also that of a typical lift. */
const press = { hardestAt: 0.35, width: 0.3, atBottom: 0.8, atTop: 0.5, startsAtTop: true } as const;
/** Legs that push: hard at the bottom, easy when nearly straight. */
const legPush = { hardestAt: 0.25, width: 0.3, atBottom: 0.9, atTop: 0.35, startsAtTop: true } as const;
/** A pull that is hardest where it ends. */
const pullToEnd = { hardestAt: 1, width: 0.5, atBottom: 0.55, atTop: 0.9, startsAtTop: false } as const;
/** Legs lose nothing slowly: assumed, since sets of leg press after the first are kept better than sets of bench press. */
const legs = { ...typicalEndurance, slowShare: 0 } as const;

/** The exercises, by the name that a reader or a command gives. */
export const exercises = {
  general: { ...typicalEndurance, label: 'a typical lift', ...press },
  bench: { ...typicalEndurance, label: 'bench press', ...press, fatigability: fitted.benchFatigability },
  squat: { ...legs, label: 'squat', ...legPush },
  'leg-press': { ...legs, label: 'leg press', ...legPush, fatigability: fitted.legPressFatigability },
  deadlift: { ...typicalEndurance, label: 'deadlift', ...legPush, startsAtTop: false },
  'leg-extension': { ...legs, label: 'leg extension', ...pullToEnd },
  'shoulder-press': { ...typicalEndurance, label: 'shoulder press', ...press },
  pulldown: { ...typicalEndurance, label: 'pulldown', ...pullToEnd },
  curl: {
    ...typicalEndurance,
    fatigability: fitted.curlFatigability,
    label: 'biceps curl',
    hardestAt: 0.5,
    width: 0.35,
    atBottom: 0.3,
    atTop: 0.6,
    startsAtTop: false,
  },
  calf: { ...typicalEndurance, label: 'calf raise', ...pullToEnd },
} as const satisfies Record<string, Exercise>;
export type ExerciseName = keyof typeof exercises;

/** An exercise that tires otherwise: an account and a fit try others than its own. */
export const withFatigability = (exercise: Exercise, fatigability: number): Exercise => ({
  ...exercise,
  fatigability,
});

/**
 * Demand at a point of the range, as a share of the demand at the hardest point.
 * In words: a straight line from bottom to top, and a hump over the sticking region that reaches 1.
 *
 * @param position 0 at the bottom of the range, 1 at the top
 * @returns above 0, at most 1
 * @example demandAt(exercises.bench, 0.35) // 1
 */
export function demandAt({ hardestAt, width, atBottom, atTop }: Exercise, position: number): number {
  const line = atBottom + (atTop - atBottom) * position;
  const away = (position - hardestAt) / width;
  return line + (1 - line) * Math.exp(-away * away);
}
