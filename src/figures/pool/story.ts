import { publishedPool } from '../../model/pool.ts';
import { effortOf, effortText } from '../../scenario/effort.ts';

import { percent } from '../../typography/number.ts';
import { type Story, type StoryStep, storyOf } from '../../view/story.ts';
import { climbAt, joinedAt } from './climb.ts';
import type { Climb } from './question.ts';

const { size: units } = publishedPool;

/** The moment at which a part of the pool is in, where the drive gets there. */
function joined(climb: Climb, count: number, caption: (force: string) => string): StoryStep | undefined {
  const seconds = joinedAt(climb, count);
  return Number.isFinite(seconds)
    ? { seconds, caption: caption(percent(climbAt(climb, seconds).force)) }
    : undefined;
}

/** What is asked for, in the end. */
function end({ asked: { recruited, excitation, force } }: Climb): string {
  const effort = `at effort ${effortText(effortOf(excitation) / 10)}`;
  if (recruited === 0) return 'Nothing is asked for, so no motor unit works.';
  return recruited === units
    ? `${percent(force)} of your force takes all ${units} motor units, ${effort} of 10.`
    : `${percent(force)} of your force takes ${recruited} of ${units} motor units, ${effort}.`;
}

/** Effort climbs, and the units join from weak to strong. */
export const story = (climb: Climb): Story =>
  storyOf([
    { seconds: climb.seconds, caption: end(climb) },
    joined(climb, units / 2, (force) => `Half of the motor units are working, and they give only ${force}.`),
    joined(
      climb,
      units,
      (force) => `At ${force} the last motor unit joins. From here, only faster impulses help.`,
    ),
    joined(
      climb,
      (3 * units) / 4,
      (force) => `Three quarters of the motor units are working, and they give ${force}.`,
    ),
    joined(
      climb,
      units / 4,
      (force) => `The weakest quarter of motor units joins first: only ${force} of your force.`,
    ),
  ]);
