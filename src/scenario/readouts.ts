import type { Recording } from '../model/isometric.ts';
import { restedPool } from '../model/pool.ts';
import type { RestedEffort } from '../model/rested.ts';
import type { Scenario } from './field.ts';
import type { FigureId } from './fields.ts';
import { run } from './run.ts';

/** A number of a run, as prose may quote it. */
export interface Readout {
  readonly value: number;
  readonly unit: 's' | '%' | 'units' | 'of 10';
}

const effort = (excitation: number): Readout => ({
  value: (10 * excitation) / restedPool().fullExcitation,
  unit: 'of 10',
});
const first = ({ frames }: Recording) => frames[0]!;
const last = ({ frames }: Recording) => frames[frames.length - 1]!;

const readouts = {
  hold: {
    endurance: (recording: Recording): Readout => ({ value: last(recording).seconds, unit: 's' }),
    'last-unit-joins': (recording: Recording): Readout => ({
      value: recording.frames.find(({ recruited, rateHzByUnit }) => recruited === rateHzByUnit.length)!
        .seconds,
      unit: 's',
    }),
    'recruited-at-start': (recording: Recording): Readout => ({
      value: first(recording).recruited,
      unit: 'units',
    }),
    'effort-at-start': (recording: Recording): Readout => effort(first(recording).excitation),
    'fibres-left': (recording: Recording): Readout => ({
      value: 100 * last(recording).capacityOfFibres,
      unit: '%',
    }),
  },
  pool: {
    recruited: (rested: RestedEffort): Readout => ({ value: rested.recruited, unit: 'units' }),
    effort: (rested: RestedEffort): Readout => effort(rested.excitation),
  },
} satisfies Record<FigureId, Record<string, (recording: never) => Readout>>;

/** The names of what a figure’s run can be asked for. */
export const readoutNames = (figure: FigureId): string[] => Object.keys(readouts[figure]);

/**
 * One number of a run.
 *
 * @throws Error that names what can be asked, where the name is not known
 * @example readout('hold', { target: 50 }, 'endurance').value // 95.5
 */
export function readout(figure: FigureId, scenario: Scenario, name: string): Readout {
  const read = (readouts[figure] as Record<string, (recording: never) => Readout>)[name];
  if (read === undefined)
    throw new Error(`unknown readout: ${name}; ${figure} has ${readoutNames(figure).join(', ')}`);
  return read(run[figure](scenario) as never);
}
