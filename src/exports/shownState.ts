import { figurePage } from '../addresses/addresses.ts';
import type { Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { engineVersion } from './engine.ts';
import { stateName } from './stateName.ts';

/** The origin of the site; exported URLs lead there, whichever copy of a page they are made on. */
export const siteUrl: string = import.meta.env.SITE;

/** What is exported: a figure, its scenario, and the moment it shows. */
export interface ShownState {
  readonly definition: AnyFigure;
  readonly scenario: Scenario;
  readonly seconds: number;
  readonly data: unknown;
  /** The preset that asks for this very scenario, where the page knows of one. */
  readonly preset?: string;
}

type FigureScenario = Pick<ShownState, 'definition' | 'scenario'>;

/** The path of a scenario on this copy of the site: for links to follow at once. */
export const figurePath = ({ definition, scenario }: FigureScenario): string =>
  figurePage(definition.id, writeQuery(scenario, definition.fields));

/** The public URL of a scenario. */
export const figureUrl = (shown: FigureScenario): string => new URL(figurePath(shown), siteUrl).href;

/** What made the numbers. */
export const sourceOf = ({ fromRecords }: Pick<AnyFigure, 'fromRecords'>): string =>
  fromRecords
    ? `data from the studies on record, version ${engineVersion}`
    : `simulated, engine version ${engineVersion}`;

/**
 * The name of a file that holds a state: “hold-target-30.svg”.
 *
 * @param form which of several forms it has, where there are some: “hold-target-30-tall.mp4”
 */
export const fileName = ({ definition, scenario }: FigureScenario, ending: string, form?: string): string => {
  const name = stateName(definition.id, writeQuery(scenario, definition.fields));
  return `${name}${form === undefined ? '' : `-${form}`}.${ending}`;
};
