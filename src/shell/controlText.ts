import {
  clampToField,
  format,
  type NumberField,
  type Scenario,
  type SequenceField,
  stepsOf,
  type Verb,
} from '../scenario/field.ts';
import { formatNumber } from '../typography/number.ts';
import type { Action, AnyFigure, Offer } from '../view/figure.ts';
import type { Part } from '../view/panels.ts';
import { type Pace, skipsRests, workSpeeds } from './pace.ts';

/*
 * The text of a figure's controls in each state.
 */

/**
 * The text alternative of a part of the picture: what is to be seen at a moment, or what follows below it.
 *
 * @param summary what the reading line above says already, and nobody needs to hear again
 */
export function pictureLabel(
  definition: AnyFigure,
  part: Part,
  recording: unknown,
  seconds: number,
  scenario: Scenario,
  summary: string,
): string {
  if (part === 'rest') return 'More of the same picture.';
  return (
    definition.describe(recording, seconds, scenario).replace(summary, '').trim() || 'The same as a picture.'
  );
}

/** The longest text that the value of a slider has: room for it is kept, so that its hint stays where it is. */
export const widestValue = (field: NumberField): string =>
  [field.min, field.min + field.step, field.max - field.step, field.max]
    .map((value) => format(field, value))
    .reduce((widest, text) => (text.length > widest.length ? text : widest));

/** A value as a screen reader says it: of “10.0” it would make “ten point zero”. */
export const toHear = (value: string): string => value.replace(/\.0\b/, '');

/** A slider: its value as text and for screen readers, and what is known about the part of the range it is in. */
export interface SliderText {
  readonly value: string;
  readonly valueText: string;
  readonly beyond: boolean;
  /** The beginning of the note on the published interval. */
  readonly prefix: string;
}

export const beyondPrefix = 'Beyond the evidence: ';

export function sliderText(field: NumberField, value: number): SliderText {
  const { published } = field;
  const beyond = published !== undefined && (value < published.low || value > published.high);
  const words = format(field, value);
  const spoken = toHear(words);
  return {
    value: words,
    valueText: beyond ? `${spoken}, beyond the evidence` : spoken,
    beyond,
    prefix: beyond ? beyondPrefix : 'Marked: ',
  };
}

/** What a verb offers: its number, and the words of its button. */
export interface OfferText {
  readonly value: number;
  readonly words: string;
}

/**
 * @param wanted the number wanted, of which the nearest that the verb takes is offered; words: why none makes sense;
 * undefined: none, for no reason that is known
 */
export function offerText(of: Verb, wanted: Offer | undefined): OfferText {
  if (typeof wanted === 'string') return { value: of.min, words: wanted };
  if (wanted === undefined) return { value: of.min, words: of.label.replace('#', '…') };
  const value = clampToField(of, wanted);
  return { value, words: of.label.replace('#', `${value}${of.unit}`) };
}

/** All that was done so far, as one line; "" where nothing was. */
export const stepsSoFar = (field: SequenceField, value: string): string =>
  value === '' ? '' : `So far: ${format(field, value)}.`;

/** Which step after the set the last one is, whoever has taken it: a preset may begin with some. */
export const stepNumber = (value: string): string => `Step ${stepsOf(value).length} after the set:`;

/** Whether playing is the first thing to do: where nothing else waits to be pressed. */
export const isPlayFirst = (action: Action<Scenario> | undefined): boolean => action?.values === undefined;

/** How fast a run plays; where long rests pass faster than that, how fast what is between them does. */
export function paceLabel(pace: Pace): string {
  const [slow, fast] = workSpeeds(pace).map((speed) => formatNumber(speed, 0));
  const times = slow === fast ? slow : `${slow} to ${fast}`;
  // Short enough to stand beside the time.
  if (skipsRests(pace)) return `${times}× real speed`;
  return times === '1' ? 'at real speed' : `at ${times} times real speed`;
}
