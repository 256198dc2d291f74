import { fitted } from './fitted.ts';

/** How the demand of an exercise changes over its range, and how fast it tires a muscle. All shapes are assumptions. */
export interface Exercise {
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
  /** Fatigability against the general exercise. */
  readonly fatigability: number;
  /** Where the shape and the factor come from. */
  readonly source: string;
}

const assumed =
  'the place of the sticking region is published, the shape around it is assumed: papers that we could read give no curve';

/** The exercises, by the name that a reader or a command gives. */
export const exercises = {
  general: {
    label: 'a typical lift',
    hardestAt: 0.35,
    width: 0.3,
    atBottom: 0.8,
    atTop: 0.5,
    startsAtTop: true,
    fatigability: 1,
    source: `the shape of the bench press stands for all; ${assumed}`,
  },
  bench: {
    label: 'bench press',
    hardestAt: 0.35,
    width: 0.3,
    atBottom: 0.8,
    atTop: 0.5,
    startsAtTop: true,
    fatigability: fitted.benchFatigability,
    source: `fatigability fitted to the published table for the bench press; ${assumed}`,
  },
  squat: {
    label: 'squat',
    hardestAt: 0.25,
    width: 0.3,
    atBottom: 0.9,
    atTop: 0.35,
    startsAtTop: true,
    fatigability: 1,
    source: assumed,
  },
  'leg-press': {
    label: 'leg press',
    hardestAt: 0.25,
    width: 0.3,
    atBottom: 0.9,
    atTop: 0.35,
    startsAtTop: true,
    fatigability: 0.75,
    source: `the shape of the squat; fatigability set from one published cell, at 80 % of maximum; ${assumed}`,
  },
  curl: {
    label: 'biceps curl',
    hardestAt: 0.5,
    width: 0.35,
    atBottom: 0.3,
    atTop: 0.6,
    startsAtTop: false,
    fatigability: 1,
    source: assumed,
  },
  calf: {
    label: 'calf raise',
    hardestAt: 1,
    width: 0.5,
    atBottom: 0.55,
    atTop: 0.9,
    startsAtTop: false,
    fatigability: 1,
    source: `the hardest point is the top, where a raise fails first; ${assumed}`,
  },
} as const satisfies Record<string, Exercise>;
export type ExerciseName = keyof typeof exercises;

/** An exercise by its name; one that is given whole is taken as it is. */
export const exerciseOf = (exercise: ExerciseName | Exercise): Exercise =>
  typeof exercise === 'string' ? exercises[exercise] : exercise;

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
