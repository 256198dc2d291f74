import type { FigureId } from './list.ts';

const sheets = import.meta.glob<string>('./*/styles.css', { query: '?url', import: 'default', eager: true });

/** The address of the style sheet that a figure has of its own; nothing where it has none. */
export const sheetOf = (figure: FigureId): string | undefined => sheets[`./${figure}/styles.css`];
