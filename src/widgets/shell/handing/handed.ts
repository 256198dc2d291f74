import type { Scenario } from '../../../scenario/field.ts';
import { writeQuery } from '../../../scenario/query.ts';
import type { AnyWidget } from '../../widget.ts';
import { engineVersion } from './engine.ts';
import { stateName } from './stateName.ts';

/** Where the site stands; an address that is handed on leads there, whichever copy of a page it is read on. */
export const site: string = import.meta.env.SITE;

/** What a reader takes along: a figure, what was asked of it, and the moment it shows. */
export interface Handed {
  readonly widget: AnyWidget;
  readonly scenario: Scenario;
  readonly seconds: number;
  readonly data: unknown;
  /** The preset that asks for this very scenario, where the page knows of one. */
  readonly preset?: string;
}

type Asked = Pick<Handed, 'widget' | 'scenario'>;

/** Where exactly what was asked stands, on the copy of the site that is read: for links to follow at once. */
export const pathOf = ({ widget, scenario }: Asked): string =>
  `/figures/${widget.id}/${writeQuery(scenario, widget.fields)}`;

/** The address of exactly what was asked. */
export const addressOf = (asked: Asked): string => new URL(pathOf(asked), site).href;

/** Figures that print what studies found; every other one prints what the simulation gave. */
const fromRecords: ReadonlySet<string> = new Set(['forest', 'evidence-map']);

/** What made the numbers. */
export const sourceOf = ({ id }: AnyWidget): string =>
  fromRecords.has(id)
    ? `data from the studies on record, version ${engineVersion}`
    : `simulated, engine version ${engineVersion}`;

/** The name of a file that holds a state: “hold-target-30.svg”. */
export const fileName = ({ widget, scenario }: Asked, ending: string): string =>
  `${stateName(widget.id, writeQuery(scenario, widget.fields))}.${ending}`;
