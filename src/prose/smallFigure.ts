import { figures } from '../figures/index.ts';
import type { FigureId } from '../figures/list.ts';
import type { Field } from '../scenario/field.ts';

/** A figure that is shown small has at most so many controls, so that it is taken in at a glance. */
const maxControls = 2;

/** Whether a name is that of a field, or of a verb of a sequence: “load”, “next.drop”. */
function isControl(fields: readonly Field[], name: string): boolean {
  const [field = '', verb] = name.split('.');
  const found = fields.find((one) => one.name === field);
  if (found === undefined) return false;
  return verb === undefined || (found.kind === 'sequence' && Object.hasOwn(found.verbs, verb));
}

/**
 * What a lesson says of a figure that is to be small: the one panel to show, and the controls.
 *
 * @throws Error that says what is wrong and what there is
 */
export function checkSmallFigure(
  figure: FigureId,
  { show, controls }: Readonly<Record<string, string>>,
): void {
  const { panels, fields } = figures[figure];
  const names = panels.map(({ name }) => name);
  if (show !== undefined && !names.includes(show))
    throw new Error(`the figure ${figure} has no panel ${show}; show one of ${names.join(', ')}`);
  if (controls === undefined) return;
  const asked = controls.split(' ').filter((name) => name !== '');
  const unknown = asked.find((name) => !isControl(fields, name));
  if (unknown !== undefined)
    throw new Error(
      `the figure ${figure} has no control ${unknown}; it has ${fields.map(({ name }) => name).join(', ')}`,
    );
  if (new Set(asked.map((name) => name.split('.')[0])).size > maxControls)
    throw new Error(
      `a figure in a lesson has at most ${maxControls} controls; leave the others to the figure’s own page`,
    );
}
