import type { Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';

/**
 * The runs that islands begin with, and what an address asks of them, by their questions: made before the first renders, so that
 * the model and the rendering are not one long task, and kept for the way back.
 */
export const preparedRuns = new Map<string, unknown>();

/** Stands for a question to a figure. */
export const questionKey = ({ id, fields }: AnyFigure, scenario: Scenario): string =>
  id + writeQuery(scenario, fields);
