import { decimalsOf } from '../typography/number.ts';

/** Where a study gives an interval for what a reader may set: drawn on the control, and said outside it. */
export interface PublishedInterval {
  readonly low: number;
  readonly high: number;
  /** What lies inside, to follow “from … to …”: “is where repetitions were counted”. */
  readonly what: string;
  readonly study: string;
}

interface FieldBase {
  /** Name in the address and in the scenario. */
  readonly name: string;
  readonly label: string;
  /** Said after the label where the quantity needs a word more. */
  readonly hint: string;
  /** Names that it used to have in URLs, which go on working. */
  readonly formerNames?: readonly string[];
  /** Shown behind “Settings”. A figure shows at most four things at first, what plays it among them. */
  readonly advanced?: true;
  /** On a phone its control is short enough to stand beside another, so that both are on the first screen. */
  readonly half?: true;
  /** Fields whose change sets this one back to its default: what was chosen here was meant for what stood there before. */
  readonly resetBy?: readonly string[];
  /** Values of other fields that a reader chooses by setting this one: without them it would do nothing. */
  readonly chooses?: Scenario;
}

/** A quantity with a range. */
export interface NumberField extends FieldBase {
  readonly kind: 'number';
  /** Written after a value, with its space. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  readonly published?: PublishedInterval;
}

/** One of a few words. */
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  /** What a reader sees, by what stands in the address. */
  readonly options: Readonly<Record<string, string>>;
  /** Options by what used to stand for them in URLs, which go on working. */
  readonly formerOptions?: Readonly<Record<string, string>>;
  readonly default: string;
}

/** What may be done next, with one number each. */
export interface Verb {
  /** The words of its button, with the number in place of “#”. */
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What is done, one thing after another: “drop-60_rest-20”. Nothing is the empty text. */
export interface SequenceField extends FieldBase {
  readonly kind: 'sequence';
  readonly verbs: Readonly<Record<string, Verb>>;
  /** No more steps than this. */
  readonly maxSteps: number;
  readonly default: string;
}

/** One thing a reader may set. The same row makes the control, the address, the spoken text and the test range. */
export type Field = NumberField | ChoiceField | SequenceField;
export type Value = number | string;

/** What a reader asks: a value for each field of a figure. */
export type Scenario = Readonly<Record<string, Value>>;

/** The scenario that rows of fields stand for, each value of the type of its row. */
export type ScenarioOf<F extends readonly Field[]> = {
  readonly [R in F[number] as R['name']]: R extends NumberField ? number : string;
};

/** A scenario in which a reader has set something, and with it what that resets and what it chooses. */
export const withDependents = (fields: readonly Field[], before: Scenario, set: Scenario): Scenario =>
  Object.assign(
    {},
    before,
    ...fields.map(
      ({ name, resetBy = [], default: start }) => resetBy.some((other) => other in set) && { [name]: start },
    ),
    ...fields.map(({ name, chooses }) => name in set && chooses),
    set,
  );

/** Rounds to the step of a range. */
export function roundToStep({ min, step }: Pick<NumberField, 'min' | 'step'>, value: number): number {
  const steps = Math.round((value - min) / step);
  return Number((min + steps * step).toFixed(decimalsOf(step)));
}

/** The value of a range that is nearest to one: within it, and on its steps. */
export const clampToField = (field: Pick<NumberField, 'min' | 'max' | 'step'>, value: number): number =>
  roundToStep(field, Math.min(field.max, Math.max(field.min, value)));

/** One step of a sequence. */
export interface Step {
  readonly verb: string;
  readonly value: number;
}

/** The steps of a sequence, in order. The text must be one that `accepts` lets through. */
export const stepsOf = (text: string): Step[] =>
  text === ''
    ? []
    : text.split('_').map((step) => {
        const [verb, value] = step.split('-');
        return { verb: verb!, value: Number(value) };
      });

export const sequenceOf = (steps: readonly Step[]): string =>
  steps.map(({ verb, value }) => `${verb}-${value}`).join('_');

/** Whether a step exists and its number is one that it takes. */
export function isValidStep(verbs: SequenceField['verbs'], { verb, value }: Step): boolean {
  const known = Object.hasOwn(verbs, verb) ? verbs[verb]! : undefined;
  return (
    known !== undefined && value >= known.min && value <= known.max && roundToStep(known, value) === value
  );
}

/** The words of a step: what its button says. */
export const stepText = ({ verbs }: SequenceField, { verb, value }: Step): string =>
  verbs[verb]!.label.replace('#', `${value}${verbs[verb]!.unit}`);

/** What each kind of field can do with a value. */
interface Kind<F extends Field> {
  /** Whether a value may stand in a scenario as it is; `fieldProblem.ts` says what is wrong with one that may not. */
  accepts(field: F, value: Value): boolean;
  /** A value as a reader sees it, with its unit. */
  format(field: F, value: Value): string;
}

const number: Kind<NumberField> = {
  accepts: ({ min, max }, value) => typeof value === 'number' && value >= min && value <= max,
  format: ({ step, unit }, value) =>
    `${Number(value).toFixed(decimalsOf(step)).replace('-', '\u2212')}${unit}`,
};

const choice: Kind<ChoiceField> = {
  accepts: ({ options }, value) => Object.hasOwn(options, value),
  format: ({ options }, value) => options[value]!,
};

/** Whether a text is a row of steps, as `sequenceOf` writes them, and no longer than it may be. */
function isSequence({ verbs, maxSteps }: SequenceField, text: string): boolean {
  const steps = stepsOf(text);
  return (
    steps.length <= maxSteps && steps.every((step) => isValidStep(verbs, step)) && sequenceOf(steps) === text
  );
}

const sequence: Kind<SequenceField> = {
  accepts: (field, value) => isSequence(field, String(value)),
  format: (field, value) =>
    stepsOf(String(value))
      .map((step) => stepText(field, step))
      .join(', then ') || 'nothing more',
};

/** What each kind of field can do, by its name. */
export const fieldKinds = { number, choice, sequence };
const kindOf = <F extends Field>(field: F) => fieldKinds[field.kind] as unknown as Kind<F>;

/** Whether a value may stand in a scenario as it is. */
export const accepts = (field: Field, value: Value): boolean => kindOf(field).accepts(field, value);
/** A value as a reader sees it, with its unit. */
export const format = (field: Field, value: Value): string => kindOf(field).format(field, value);

export function defaults(fields: readonly Field[]): Scenario {
  return Object.fromEntries(fields.map((field) => [field.name, field.default]));
}
