import type { Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';

/** The runs that islands begin with, made before their first renders. */
const prepared = new Map<string, unknown>();

/** Stands for a question to a figure. */
export const keyOf = ({ id, fields }: AnyFigure, scenario: Scenario) => id + writeQuery(scenario, fields);

/** Keeps a run for the render that shows it, so that the model and the rendering are not one long task. */
export function prepareRun(definition: AnyFigure, scenario: Scenario, recording: unknown): void {
  prepared.set(keyOf(definition, scenario), recording);
}

/** Takes what was prepared for this question; undefined where there is nothing. */
export function takePreparedRun(definition: AnyFigure, scenario: Scenario): unknown {
  const key = keyOf(definition, scenario);
  const recording = prepared.get(key);
  prepared.delete(key);
  return recording;
}
