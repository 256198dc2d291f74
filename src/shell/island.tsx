import { searchOf } from '../embedding/searchOf.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { addressReader, loadReader } from './addressReader.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';
import { firstDrawing } from './firstDrawing.ts';
import { keyOf, prepareRun } from './firstRun.ts';
import { inSlices } from './inSlices.ts';
import { beginningOf } from './useFigure.ts';

/**
 * A figure for the page, and what is done in tasks of their own before it is hydrated.
 *
 * @param data what it needs beside its scenario
 */
export function island(definition: AnyFigure, data?: unknown) {
  const Island = (props: IslandProps) => <FigureShell definition={definition} data={data} {...props} />;
  Island.prepare = async ({ start = '', inAddress, show }: IslandProps) => {
    const beginning = beginningOf(definition, start);
    const ask = async (scenario: Scenario) => {
      const run = definition.parts
        ? await inSlices(definition.parts(scenario, data))
        : definition.run(scenario, data);
      prepareRun(definition, scenario, run);
      return run;
    };
    const run = await ask(beginning);
    // The picture stays as it was served until it is known what the address asks.
    if (inAddress) {
      await loadReader(definition.fields, beginning);
      const { scenario } = addressReader().readQuery(searchOf(location), definition.fields, beginning);
      if (keyOf(definition, scenario) !== keyOf(definition, beginning)) await ask(scenario);
    }
    try {
      await inSlices(firstDrawing(definition, run, beginning, show));
    } catch {
      // It throws again as it is rendered, where that is caught and told.
    }
  };
  return Island;
}
