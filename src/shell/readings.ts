import {
  type Field,
  format,
  type NumberField,
  onStep,
  type Scenario,
  type SequenceField,
  stepsOf,
  type Verb,
} from '../scenario/field.ts';
import { printed } from '../typography/number.ts';
import type { Action, Moment } from '../view/figure.ts';
import { momentAfter } from './pace.ts';

/*
 * What the controls of a figure say in each state. A figure that runs and one that is drawn before it runs
 * (`asleep/show.ts`) say it in the same words.
 */

/** A slider: its value in words, to be seen and to be heard, and what is known on the range that it stands in. */
export interface SliderReading {
  readonly value: string;
  readonly heard: string;
  readonly beyond: boolean;
  /** Begins what is said on the published interval. */
  readonly known: string;
}

export function sliderReading(field: NumberField, value: number): SliderReading {
  const { published } = field;
  const beyond = published !== undefined && (value < published.low || value > published.high);
  const words = format(field, value);
  return {
    value: words,
    heard: beyond ? `${words}, beyond the evidence` : words,
    beyond,
    known: beyond ? 'Beyond the evidence: ' : 'Marked: ',
  };
}

/** What a verb offers: its number, as text with and without the words of its button. */
export interface OfferReading {
  readonly value: number;
  readonly words: string;
  readonly valueText: string;
}

/** @param asked the number that is wished for; the nearest that the verb takes is offered */
export function offerReading(of: Verb, asked: number): OfferReading {
  const value = onStep(of, Math.min(of.max, Math.max(of.min, asked)));
  const valueText = `${value}${of.unit}`;
  return { value, words: of.label.replace('#', valueText), valueText };
}

/** What was done so far, as one line; "" where nothing was. */
export const soFar = (field: SequenceField, value: string): string =>
  value === '' ? '' : `So far: ${format(field, value)}.`;

/** Whether a sequence takes no further step. */
export const isFull = ({ most }: SequenceField, value: string): boolean => stepsOf(value).length >= most;

/** The verb whose button comes first: the one to press, if any. */
export const firstOffered = ({ verbs }: SequenceField, offer: Readonly<Record<string, number>>) =>
  Object.keys(verbs).find((verb) => offer[verb] !== undefined);

/** Whether playing is the first thing to do: where nothing else waits to be pressed. */
export const isPlayFirst = (fields: readonly Field[], action: Action<Scenario> | undefined): boolean =>
  action?.values === undefined && fields.every(({ kind }) => kind !== 'sequence');

/** The button that goes on to the next moment; from the last one it goes to the first. */
export function stepLabel(moments: readonly Moment[], seconds: number): string {
  return `Step to ${(momentAfter(moments, seconds) ?? moments[0]!).label}`;
}

export const paceWords = (speed: number): string =>
  speed > 1 ? `plays ${printed(speed, 0)} times faster than life` : 'plays in real time';
