import {
  type Field,
  format,
  type NumberField,
  roundToStep,
  type Scenario,
  type SequenceField,
  stepsOf,
  type Verb,
} from '../scenario/field.ts';
import { formatNumber } from '../typography/number.ts';
import type { Action, AnyFigure } from '../view/figure.ts';
import type { Part } from '../view/panels.ts';

/*
 * The text of a figure's controls in each state.
 */

/** The text alternative of a part of the picture: what is to be seen at a moment, or what follows below it. */
export function pictureLabel(
  definition: AnyFigure,
  part: Part,
  recording: unknown,
  seconds: number,
  scenario: Scenario,
): string {
  if (part === 'lead') return definition.describe(recording, seconds, scenario);
  return `More of the same picture. ${definition.question}`;
}

/** A slider: its value as text and for screen readers, and what is known about the part of the range it is in. */
export interface SliderText {
  readonly value: string;
  readonly valueText: string;
  readonly beyondEvidence: boolean;
  /** The beginning of the note on the published interval. */
  readonly knownPrefix: string;
}

export function sliderText(field: NumberField, value: number): SliderText {
  const { published } = field;
  const beyondEvidence = published !== undefined && (value < published.low || value > published.high);
  const words = format(field, value);
  return {
    value: words,
    valueText: beyondEvidence ? `${words}, beyond the evidence` : words,
    beyondEvidence,
    knownPrefix: beyondEvidence ? 'Beyond the evidence: ' : 'Marked: ',
  };
}

/** What a verb offers: its number, as text with and without the words of its button. */
export interface OfferText {
  readonly value: number;
  readonly words: string;
  readonly valueText: string;
}

/** @param wanted the number wanted; the nearest that the verb takes is offered */
export function offerText(of: Verb, wanted: number): OfferText {
  const value = roundToStep(of, Math.min(of.max, Math.max(of.min, wanted)));
  const valueText = `${value}${of.unit}`;
  return { value, words: of.label.replace('#', valueText), valueText };
}

/** What was done so far, as one line; "" where nothing was. */
export const stepsSoFar = (field: SequenceField, value: string): string =>
  value === '' ? '' : `So far: ${format(field, value)}.`;

/** Whether a sequence takes no further step. */
export const isFull = ({ maxSteps }: SequenceField, value: string): boolean =>
  stepsOf(value).length >= maxSteps;

/** The verb whose button is the primary one, if any. */
export const primaryVerb = ({ verbs }: SequenceField, offer: Readonly<Record<string, number>>) =>
  Object.keys(verbs).find((verb) => offer[verb] !== undefined);

/** Whether playing is the first thing to do: where nothing else waits to be pressed. */
export const isPlayFirst = (fields: readonly Field[], action: Action<Scenario> | undefined): boolean =>
  action?.values === undefined && fields.every(({ kind }) => kind !== 'sequence');

export const paceLabel = (speed: number): string =>
  speed > 1 ? `plays ${formatNumber(speed, 0)} times faster than life` : 'plays in real time';
