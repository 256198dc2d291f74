import { figurePage } from '../addresses/addresses.ts';
import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import { scenarioOf } from '../figures/preset.ts';
import type { Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import { readQuery } from '../scenario/readQuery.ts';
import { type Fragment, fragmentFor } from '../view/fragment.ts';
import type { EdgeContent } from './content.ts';

/** A figure and what its address asks of it. */
export interface AskedState {
  readonly definition: (typeof figures)[FigureId];
  readonly scenario: Scenario;
  readonly data: unknown;
  /** The part of its picture that a card shows. */
  readonly fragment: Fragment;
  /** What stands for the scenario on the figure’s own page, as `writeQuery` has it. */
  readonly query: string;
  /** Whether the page begins with another scenario than this. */
  readonly differs: boolean;
}

/** More than the longest sequence of steps takes, with what newsletters add. */
const maxQuery = 2_000;

const isFigure = (id: string): id is FigureId => Object.hasOwn(figures, id);

/** The state of a figure that a query asks for, read as leniently as on the page. */
export function stateOf(
  content: EdgeContent,
  figure: string,
  search: string,
  start?: Scenario,
): AskedState | undefined {
  if (!isFigure(figure) || search.length > maxQuery) return undefined;
  const definition = figures[figure];
  const { fields } = definition;
  const begin = start ?? scenarioOf({ figure, values: {} });
  const data = content.data(figure);
  const asked = readQuery(search, fields, begin).scenario;
  const scenario = { ...asked, ...definition.repaired?.(asked, data)?.values };
  return {
    definition,
    scenario,
    data,
    fragment: fragmentFor(content.fragments(figure), scenario),
    query: writeQuery(scenario, fields),
    differs: writeQuery(scenario, fields, begin) !== '',
  };
}

const segments = new RegExp(`^${figurePage('([a-z-]+)')}(?:([a-z0-9-]+)/)?$`);

/** The state at an address of a figure’s page or of a page of its presets; undefined at any other address. */
export function stateAt(
  content: EdgeContent,
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
): AskedState | undefined {
  const [, figure, name] = segments.exec(pathname) ?? [];
  if (figure === undefined) return undefined;
  if (name === undefined) return stateOf(content, figure, search);
  const preset = content.presets.find(({ id, figure: own }) => id === name && own === figure);
  return preset && stateOf(content, figure, search, scenarioOf(preset));
}
