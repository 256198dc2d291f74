/**
 * The simulation behind the figures of the site: 120 motor units that tire, the drive that recruits them, and sets lifted with them.
 * No dependencies, no network, no randomness but what a `seed` draws: the same question has the same answer.
 *
 * ```js
 * const { readouts } = ask('hold', { target: 50 });
 * readouts.endurance; // { value: 95.5, unit: 's' }
 * ```
 */

/** A figure that simulates, by its name in addresses: `/figures/set/`. */
export type Figure = 'pool' | 'hold' | 'set' | 'drop-set' | 'partials' | 'two-limits' | 'reserve' | 'session';

/** What is asked, by name, as in the address of the figure: `{ load: 80, next: 'drop-50' }`. `figures` has every name. */
export type Scenario = Readonly<Record<string, number | string>>;

/** A number of a run. */
export interface Readout {
  readonly value: number;
  readonly unit: 's' | '%' | 'units' | 'of 10' | 'repetitions' | 'sets' | 'sessions' | 'times';
  /** The moment of the run that it is true of, s. Without one, it is of the run as a whole, or of its end. */
  readonly seconds?: number;
}

/** What a run comes to. */
export interface Answer {
  readonly figure: Figure;
  /** A value for everything that can be asked, defaults and all. */
  readonly scenario: Scenario;
  readonly readouts: Readonly<Record<string, Readout>>;
  /** The run itself, moment by moment, as plain data: a copy each time. Its form may change with the version. */
  readonly recording: unknown;
}

/** One thing that can be asked: a number with its range, one of a few words, or a sequence of steps such as `drop-50_rest-20`. */
export interface Field {
  readonly kind: 'number' | 'choice' | 'sequence';
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly default: number | string;
  /** Of a number. `unit` is written after a value, with its space. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Of a choice: what a reader sees, by what is asked. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The version of the model. Its answers never change; another model has another version, and another address. */
export declare const version: string;

/** What each figure can be asked, and the names of what it answers. */
export declare const figures: Readonly<
  Record<string, { readonly fields: readonly Field[]; readonly readouts: readonly string[] }>
>;

/**
 * Asks the model what a figure asks it.
 *
 * @param asked what differs from the defaults
 * @throws RangeError that says what can be asked, for an unknown figure, an unknown name, or a value out of its range or kind
 */
export declare function ask(figure: Figure, asked?: Scenario): Answer;
