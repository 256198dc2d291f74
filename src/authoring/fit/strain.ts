import { type ExerciseName, exercises, withFatigability } from '../../model/set/exercises.ts';
import { type Fibres, measuredMaximum, type Traits } from '../../model/set/fibres.ts';
import { scaleEndurance } from '../../model/set/people.ts';
import { fibresAfter } from '../../validation/sets.ts';
import { penalty } from './misfit.ts';
import { minimize } from './simplex.ts';
import type { StrainTarget } from './targets.ts';
import type { Men, Women } from './women.ts';

const rounds = 20;
/** How far off counts as one, as a share of maximal force. */
const scale = 0.05;

function tired({ exercise, sex, sets }: StrainTarget, traits: Traits, men: Men, women: Women): Fibres {
  const fitted: Partial<Record<ExerciseName, number>> = {
    'leg-press': men.legPressFatigability,
    curl: men.curlFatigability,
  };
  const named = withFatigability(exercises[exercise], fitted[exercise] ?? exercises[exercise].fatigability);
  const { womenFatigability: fatigability, womenRecovery: recovery } = women;
  return fibresAfter(
    { traits, exercise: sex === 'men' ? named : scaleEndurance(named, { fatigability, recovery }) },
    sets,
  );
}

/** The time over which measured maximal force falls with the fourth power of force, from losses after several sets. */
export function fitStrain(traits: Traits, men: Men, women: Women, targets: readonly StrainTarget[]) {
  const after = targets.map((target) => ({ kept: target.kept, fibres: tired(target, traits, men, women) }));
  const judge = ({ strainTime }: { strainTime: number }) =>
    after.reduce(
      (sum, { kept, fibres }) => sum + penalty(measuredMaximum(fibres, strainTime) - kept, scale),
      0,
    );
  return minimize(judge, { strainTime: { start: 110, step: 20 } }, rounds).at;
}
