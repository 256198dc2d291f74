import { site } from '../identity/site.ts';
import { format } from '../scenario/field.ts';
import { toCsv } from '../view/csv.ts';
import { columnHeading } from '../view/table.ts';
import { figureUrl, type ShownState, sourceOf } from './shownState.ts';

/** The numbers of a figure as a file, with everything that it takes to run it again. @param notices of studies that it rests on, a line each */
export function figureCsv(shown: Omit<ShownState, 'seconds'>, notices: readonly string[] = []): string {
  const { definition, scenario, data } = shown;
  const table = definition.table(definition.run(scenario, data), scenario);
  const settings = definition.fields.map((field) => {
    const value = scenario[field.name] ?? field.default;
    return `Setting: ${field.label}: ${format(field, value)} (${field.name}=${value})`;
  });
  return toCsv(table, [
    definition.question,
    table.caption,
    `${site.name}, ${sourceOf(definition)}`,
    ...notices,
    `Address: ${figureUrl(shown)}`,
    ...settings,
    ...('seed' in scenario
      ? [`Seed: ${scenario.seed}`]
      : ['Seed: none, for nothing in these rows is left to chance']),
    `Columns, with units in brackets: ${table.columns.map(columnHeading).join('; ')}`,
  ]);
}
