import { engineFile } from '../addresses/engine.ts';
import { writeQuery } from '../scenario/query.ts';
import { engineVersion } from './engine.ts';
import { type ShownState, siteUrl } from './shownState.ts';

type AskedFigure = Pick<ShownState, 'definition' | 'scenario'>;

/** What a scenario asks beyond the defaults. */
const askedOf = ({ definition, scenario }: AskedFigure): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    definition.fields
      .filter((field) => scenario[field.name] !== field.default)
      .map(({ name }) => [name, scenario[name]]),
  );

/** The simulation as a module, of the version that made what is shown. */
export const engineUrl = (): string => new URL(engineFile(engineVersion, 'motor-units.js'), siteUrl).href;

/** A run as JavaScript, for a page or a notebook, or for Node with a copy of the module: it prints the numbers that the site quotes. */
export const runAsJavaScript = (shown: AskedFigure): string =>
  `const { ask } = await import('${engineUrl()}');

const run = ask('${shown.definition.id}', ${JSON.stringify(askedOf(shown))});
console.log(run.readouts);
`;

/** The same for the command line of a copy of the site's code. */
export function runAsCommand({ definition, scenario }: AskedFigure): string {
  const state = writeQuery(scenario, definition.fields).slice(1);
  return `npm run --silent simulate -- ask --figure ${definition.id}${state && ` --state "${state}"`}\n`;
}
