import { type Parts, whole } from '../model/parts.ts';
import type { Field, Scenario, ScenarioOf } from './field.ts';

/** A number of a run, as prose may quote it. */
export interface Readout {
  readonly value: number;
  readonly unit: 's' | '%' | 'units' | 'of 10' | 'repetitions' | 'sets' | 'sessions' | 'times';
  /** The moment of the run that it is true of, s. Without one, it is of the run as a whole, or of its end. */
  readonly seconds?: number;
}

/** What one figure lets a reader ask, how it is answered, and which numbers of the answer prose may quote. */
export interface Question<F extends readonly Field[] = readonly Field[], R = unknown> {
  readonly fields: F;
  /** Puts the question to the model: percentages become shares, and the model answers with a recording. */
  run(scenario: ScenarioOf<F>): R;
  readonly readouts: Readonly<Record<string, (recording: R) => Readout>>;
}

/** A question as the site handles all of them alike: any scenario, any recording. */
export interface AnyQuestion {
  readonly fields: readonly Field[];
  run(scenario: Scenario): unknown;
  readonly readouts: Readonly<Record<string, (recording: never) => Readout>>;
}

/** Checks a question against the types of its own fields. */
export const question = <const F extends readonly Field[], R>(row: Question<F, R>): Question<F, R> => row;

/** A question whose answer takes long, and can be had in parts. */
export interface QuestionInParts<F extends readonly Field[], R> extends Question<F, R> {
  /** What `run` does at once. */
  parts(scenario: ScenarioOf<F>): Parts<R>;
}

/** Checks such a question, and answers it at once as well. */
export const questionInParts = <const F extends readonly Field[], R>(
  row: Omit<QuestionInParts<F, R>, 'run'>,
): QuestionInParts<F, R> => ({ ...row, run: (scenario) => whole(row.parts(scenario)) });

/** The scenario that a question takes. */
export type ScenarioFor<Q extends { run(scenario: never): unknown }> = Parameters<Q['run']>[0];
