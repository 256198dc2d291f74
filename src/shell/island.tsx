import type { AnyFigure } from '../view/figure.ts';
import { loadReader } from './addressReader.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';
import { prepareRun } from './firstRun.ts';
import { inSlices } from './inSlices.ts';
import { beginningOf } from './useFigure.ts';

/** A figure for the page, and what is done in tasks of their own before it is hydrated. */
export function island(definition: AnyFigure) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} {...props} />;
  Island.prepare = async ({ start = '', inAddress, data }: IslandProps) => {
    const beginning = beginningOf(definition, start);
    // The picture stays as it was served until it is known what the address asks.
    if (inAddress) await loadReader(definition.fields, beginning);
    const run = definition.parts
      ? await inSlices(definition.parts(beginning, data))
      : definition.run(beginning, data);
    prepareRun(definition, start, run);
  };
  return Island;
}
