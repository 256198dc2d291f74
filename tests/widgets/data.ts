import type { FigureId } from '../../src/scenario/questions.ts';

/** What a figure needs beside its scenario, from the records of this site. */
const gather: Partial<Record<FigureId, () => unknown>> = {};

export const dataOf = (figure: FigureId): unknown => gather[figure]?.();
