import { poolTable } from './poolEquations.ts';
import { setTable } from './setEquations.ts';
import { type EquationRow, type Meaning, meaningOf } from './symbols.ts';

export interface Equation extends Omit<EquationRow, 'symbols' | 'parameters'> {
  readonly meanings: readonly Meaning[];
}

const explained = ({ symbols, parameters, ...row }: EquationRow): Equation => ({
  ...row,
  meanings: [...symbols, ...parameters.map(meaningOf)],
});

/** The published model: a pool of motor units that holds a joint still. */
export const poolEquations: readonly Equation[] = poolTable.map(explained);

/** Our layer over it: recovery, a bar, people. */
export const setEquations: readonly Equation[] = setTable.map(explained);
