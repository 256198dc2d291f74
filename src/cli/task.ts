import type { Watch } from './longRun.ts';
import type { Options, Values } from './options.ts';

/** What JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
/** What a task prints: its settings, then its results, with the units in the names. */
export interface Output {
  /** All that was asked, defaults and all, so that the run can be repeated from its output. */
  readonly task: { readonly [setting: string]: Json };
  readonly [result: string]: Json;
}

/** One thing that the command can do. */
export interface Task<O extends Options = Options> {
  readonly does: string;
  readonly options: O;
  /** Said under the options in the help. */
  readonly notes: readonly string[];
  readonly examples: readonly string[];
  /** @param watch who is told how a run goes on that takes long */
  run(values: Values<O>, watch?: Watch): Output;
}

/** Ties the values that a task runs with to the options that it lists. */
export const task = <const O extends Options>(definition: Task<O>): Task<O> => definition;
