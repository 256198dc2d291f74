import type { AnyFigure } from '../view/figure.ts';

/** The run that an island begins with, made before its first render; one at a time, for it is taken at once. */
let prepared:
  | { readonly definition: AnyFigure; readonly start: string; readonly recording: unknown }
  | undefined;

/** Keeps a run for the first render, so that the model and the rendering are not one long task. */
export function prepareRun(definition: AnyFigure, start: string, recording: unknown): void {
  prepared = { definition, start, recording };
}

/** Takes what was prepared for this figure and query; undefined where that was something else. */
export function takePreparedRun(definition: AnyFigure, start: string): unknown {
  if (prepared?.definition !== definition || prepared.start !== start) return undefined;
  const { recording } = prepared;
  prepared = undefined;
  return recording;
}
