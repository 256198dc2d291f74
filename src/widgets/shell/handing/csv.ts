import { format } from '../../../scenario/field.ts';
import { siteName } from '../../../sharing/common.ts';
import { toCsv } from '../../../view/csv.ts';
import { headOf } from '../../../view/table.ts';
import { addressOf, type Handed, sourceOf } from './handed.ts';

/** The numbers of a figure as a file, with everything that it takes to run it again. */
export function csvOf(handed: Omit<Handed, 'seconds'>): string {
  const { widget, scenario, data } = handed;
  const table = widget.table(widget.run(scenario, data), scenario);
  const settings = widget.fields.map((field) => {
    const value = scenario[field.name]!;
    return `Setting: ${field.label}: ${format(field, value)} (${field.name}=${value})`;
  });
  return toCsv(table, [
    widget.question,
    table.caption,
    `${siteName}, ${sourceOf(widget)}`,
    `Address: ${addressOf(handed)}`,
    ...settings,
    ...('seed' in scenario
      ? [`Seed: ${scenario.seed}`]
      : ['Seed: none, for nothing in these rows is left to chance']),
    `Columns, with units in brackets: ${table.columns.map(headOf).join('; ')}`,
  ]);
}
