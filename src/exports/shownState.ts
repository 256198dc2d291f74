import { figurePage } from '../addresses/addresses.ts';
import type { Scenario } from '../scenario/field.ts';
import { writeQuery } from '../scenario/query.ts';
import type { AnyFigure } from '../view/figure.ts';
import { engineVersion } from './engine.ts';
import { stateName } from './stateName.ts';

/** Where the site stands; an address that is handed on leads there, whichever copy of a page it is read on. */
export const site: string = import.meta.env.SITE;

/** What a reader takes along: a figure, what was asked of it, and the moment it shows. */
export interface ShownState {
  readonly definition: AnyFigure;
  readonly scenario: Scenario;
  readonly seconds: number;
  readonly data: unknown;
  /** The preset that asks for this very scenario, where the page knows of one. */
  readonly preset?: string;
}

type Asked = Pick<ShownState, 'definition' | 'scenario'>;

/** Where exactly what was asked stands, on the copy of the site that is read: for links to follow at once. */
export const pathOf = ({ definition, scenario }: Asked): string =>
  figurePage(definition.id, writeQuery(scenario, definition.fields));

/** The address of exactly what was asked. */
export const addressOf = (asked: Asked): string => new URL(pathOf(asked), site).href;

/** What made the numbers. */
export const sourceOf = ({ fromRecords }: Pick<AnyFigure, 'fromRecords'>): string =>
  fromRecords
    ? `data from the studies on record, version ${engineVersion}`
    : `simulated, engine version ${engineVersion}`;

/** The name of a file that holds a state: “hold-target-30.svg”. */
export const fileName = ({ definition, scenario }: Asked, ending: string): string =>
  `${stateName(definition.id, writeQuery(scenario, definition.fields))}.${ending}`;
