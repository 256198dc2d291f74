import { searchOf } from '../embedding/searchOf.ts';
import type { Scenario } from '../scenario/field.ts';
import type { AnyFigure } from '../view/figure.ts';
import { addressReader, loadReader } from './addressReader.ts';
import { FigureShell, type IslandProps } from './FigureShell.tsx';
import { firstDrawing } from './firstDrawing.ts';
import { preparedRuns, questionKey } from './firstRun.ts';
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
      const key = questionKey(definition, scenario);
      if (!preparedRuns.has(key))
        preparedRuns.set(
          key,
          definition.parts
            ? await inSlices(definition.parts(scenario, data))
            : definition.run(scenario, data),
        );
      return preparedRuns.get(key);
    };
    // The picture stays as it was served until it is known what the address asks.
    if (inAddress) {
      await loadReader(definition.fields, beginning);
      await ask(addressReader().readQuery(searchOf(location), definition.fields, beginning).scenario);
    }
    const run = await ask(beginning);
    try {
      await inSlices(firstDrawing(definition, run, beginning, show));
    } catch {
      // It throws again as it is rendered, where that is caught and told.
    }
  };
  return Island;
}
