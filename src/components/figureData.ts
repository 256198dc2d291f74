import type { FigureId } from '../scenario/questions.ts';

/** What a figure needs beside its scenario: plain data, gathered from the records at build. Most need nothing. */
const gather: Partial<Record<FigureId, () => unknown>> = {};

export const dataOf = (figure: FigureId): unknown => gather[figure]?.();
