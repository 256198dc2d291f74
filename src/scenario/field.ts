/** One thing a reader may set. The same row makes the control, the address, the spoken text and the test range. */
export interface Field {
  /** Name in the address and in the scenario. */
  readonly name: string;
  readonly label: string;
  /** Said after the label where the quantity needs a word more. */
  readonly hint: string;
  /** Written after a value, with its space. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
}

/** What a reader asks: a value for each field of a figure. */
export type Scenario = Readonly<Record<string, number>>;

/** Rounds to the step of the field. */
export function onStep(field: Field, value: number): number {
  const steps = Math.round((value - field.min) / field.step);
  return Number((field.min + steps * field.step).toFixed(decimals(field)));
}

const decimals = ({ step }: Field) => (String(step).split('.')[1] ?? '').length;

/** A value as a reader sees it, with its unit. */
export function format(field: Field, value: number): string {
  return `${value.toFixed(decimals(field))}${field.unit}`;
}

export function defaults(fields: readonly Field[]): Scenario {
  return Object.fromEntries(fields.map((field) => [field.name, field.default]));
}
