import { type Exercise, exercises } from '../../model/set/exercises.ts';
import { type Fibres, measuredMaximum, type Traits } from '../../model/set/fibres.ts';
import { typicalLifter } from '../../model/set/typicalLifter.ts';
import { freshOf, loadFor, type Subject, setsToFailure } from '../../validation/sets.ts';
import { penalty, tiring } from './misfit.ts';
import { leastOf } from './simplex.ts';
import type { StrainTarget } from './targets.ts';
import type { Men, Women } from './women.ts';

const rounds = 20;
/** How far off counts as one, as a share of maximal force. */
const scale = 0.05;

/** The exercises as they have been fitted so far. */
const asFitted = (men: Men) =>
  ({
    'leg-press': tiring(exercises['leg-press'], men.legPressFatigability),
    curl: tiring(exercises.curl, men.curlFatigability),
    squat: exercises.squat,
  }) as const;

function tired(
  { exercise, sex, load, sets, rest, cap }: StrainTarget,
  traits: Traits,
  men: Men,
  women: Women,
): Fibres {
  const named = asFitted(men)[exercise];
  const womens: Exercise = {
    ...named,
    fatigability: named.fatigability * women.womenFatigability,
    recovery: women.womenRecovery,
  };
  const subject: Subject = { traits, exercise: sex === 'men' ? named : womens };
  const fibres = freshOf(subject);
  const share = typeof load === 'number' ? load : loadFor(subject, typicalLifter, load.repetitions);
  setsToFailure(subject, typicalLifter, share, sets, rest, { fibres, ...(cap === undefined ? {} : { cap }) });
  return fibres;
}

/** The time over which measured maximal force falls with squared force, from losses after several sets. */
export function fitStrain(traits: Traits, men: Men, women: Women, targets: readonly StrainTarget[]) {
  const after = targets.map((target) => ({ kept: target.kept, fibres: tired(target, traits, men, women) }));
  const judge = ({ strainTime }: { strainTime: number }) =>
    after.reduce(
      (sum, { kept, fibres }) => sum + penalty(measuredMaximum(fibres, strainTime) - kept, scale),
      0,
    );
  return leastOf(judge, { strainTime: { start: 110, step: 20 } }, rounds).at;
}
