import type { AnyFigure } from '../view/figure.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';
import { prepareRun } from './firstRun.ts';
import { beginningOf } from './useFigure.ts';

/** A figure for the page, and what is done in a task of its own before it is hydrated. */
export function island(definition: AnyFigure) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} {...props} />;
  Island.prepare = ({ start = '', data }: IslandProps) =>
    prepareRun(definition, start, definition.run(beginningOf(definition, start), data));
  return Island;
}
