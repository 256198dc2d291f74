import dropSet from '../figures/drop-set/question.ts';
import hold from '../figures/hold/question.ts';
import partials from '../figures/partials/question.ts';
import pool from '../figures/pool/question.ts';
import reserve from '../figures/reserve/question.ts';
import session from '../figures/session/question.ts';
import set from '../figures/set/question.ts';
import twoLimits from '../figures/two-limits/question.ts';
import type { AnyQuestion } from '../scenario/question.ts';

/** The questions that are put to the model, by the name of their figure. Those of records alone are not among them. */
export const questions = {
  pool,
  hold,
  set,
  'drop-set': dropSet,
  partials,
  'two-limits': twoLimits,
  reserve,
  session,
} as const satisfies Readonly<Record<string, AnyQuestion>>;

export type SimulatedFigure = keyof typeof questions;

export const isSimulated = (figure: string): figure is SimulatedFigure => Object.hasOwn(questions, figure);

export const questionOf = (figure: SimulatedFigure): AnyQuestion => questions[figure];
