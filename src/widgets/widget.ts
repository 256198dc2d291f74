import type { Field, Scenario } from '../scenario/field.ts';
import type { FigureId } from '../scenario/fields.ts';
import type { Mark, Picture, Size } from '../view/picture.ts';

/** A moment worth stopping at. */
export interface Moment {
  readonly seconds: number;
  /** What happens then, as the label of a step. */
  readonly label: string;
}

/** One figure: what it asks, how it is run, drawn and said. Everything here is pure; the shell makes it live. */
export interface Widget<Recording = unknown> {
  readonly id: FigureId;
  readonly question: string;
  /** What to look for. */
  readonly caption: string;
  readonly fields: readonly Field[];
  run(scenario: Scenario): Recording;
  /** The moments of a run in order, the last one its rest picture. One alone: the figure does not play. */
  moments(recording: Recording): readonly Moment[];
  /** Width and height of the picture at each size. */
  readonly frame: Record<Size, { width: number; height: number }>;
  /** What stays as long as the question does. */
  still(recording: Recording, size: Size, scenario: Scenario): readonly Mark[];
  /** What changes from moment to moment: few marks, for they are drawn at every frame. */
  moving(recording: Recording, seconds: number, size: Size): readonly Mark[];
  /** One or two sentences: what is to be seen at this moment. Alternative text and spoken text. */
  describe(recording: Recording, seconds: number, scenario: Scenario): string;
}

/** The whole picture of a moment: what pages, cards and downloads show. */
export function draw<Recording>(
  widget: Widget<Recording>,
  recording: Recording,
  seconds: number,
  size: Size,
  scenario: Scenario,
): Picture {
  return {
    ...widget.frame[size],
    title: widget.describe(recording, seconds, scenario),
    still: widget.still(recording, size, scenario),
    moving: widget.moving(recording, seconds, size),
  };
}

/** The moment a figure shows when nobody has touched it: the end of its run. */
export function restOf<Recording>(widget: Widget<Recording>, recording: Recording): number {
  const moments = widget.moments(recording);
  return moments[moments.length - 1]!.seconds;
}
