import type { AnyFigure } from '../view/figure.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';

/** A figure for the page. */
export const island = (definition: AnyFigure) => (props: IslandProps) => (
  <FigureShell definition={definition} {...props} />
);
