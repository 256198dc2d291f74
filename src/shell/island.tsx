import type { AnyFigure } from '../view/figure.ts';
import { loadReader } from './addressReader.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';
import { prepareRun } from './firstRun.ts';
import { beginningOf } from './useFigure.ts';

/** A figure for the page, and what is done in a task of its own before it is hydrated. */
export function island(definition: AnyFigure) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} {...props} />;
  Island.prepare = async ({ start = '', inAddress, data }: IslandProps) => {
    const beginning = beginningOf(definition, start);
    // The picture stays as it was served until it is known what the address asks.
    if (inAddress) await loadReader(definition.fields, beginning);
    prepareRun(definition, start, definition.run(beginning, data));
  };
  return Island;
}
