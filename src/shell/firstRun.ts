import type { AnyFigure } from '../view/figure.ts';

/** The runs that islands begin with, made before their first render. */
const prepared = new Map<string, unknown>();

const keyOf = ({ id }: AnyFigure, start: string) => id + start;

/** Keeps a run for the first render, so that the model and the rendering are not one long task. */
export function prepareRun(definition: AnyFigure, start: string, recording: unknown): void {
  prepared.set(keyOf(definition, start), recording);
}

/** Takes what was prepared for this figure and query; undefined where there is nothing. */
export function takePreparedRun(definition: AnyFigure, start: string): unknown {
  const key = keyOf(definition, start);
  const recording = prepared.get(key);
  prepared.delete(key);
  return recording;
}
