import { z } from 'zod';
import { day } from '../evidence/day.ts';
import { defaults, type Scenario } from '../scenario/field.ts';
import { problemOf } from '../scenario/fieldProblem.ts';
import { memoize } from '../scenario/memoize.ts';
import { oneLine } from '../typography/oneLine.ts';
import { type FigureId, figureIds } from './list.ts';
import { fieldsOf } from './questions.ts';

/** A named question to a figure: one file of `content/scenarios`. */
export const preset = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'must be lower-case words and numbers joined by hyphens'),
    figure: z.enum(figureIds),
    title: oneLine.min(5),
    /** The day on which its page first stood here; that of a figure’s page is the first of its presets. */
    published: day,
    /** Only what differs from the defaults needs to stand here. */
    values: z.record(z.string(), z.union([z.number(), z.string()])),
    /** The study whose protocol it follows, where it follows one. */
    study: oneLine.optional(),
  })
  .superRefine(({ id, figure, values }, context) => {
    if ((figureIds as readonly string[]).includes(id))
      context.addIssue({
        code: 'custom',
        path: ['id'],
        message: `${id} is the name of a figure, and what others embed of the two would have one address; give the preset another`,
      });
    const fields = fieldsOf(figure);
    for (const [name, value] of Object.entries(values)) {
      const field = fields.find((row) => row.name === name);
      const problem =
        field === undefined
          ? `${figure} has no field ${name}; it has ${fields.map((row) => row.name).join(', ')}`
          : problemOf(field, value);
      if (problem !== undefined)
        context.addIssue({
          code: 'custom',
          path: ['values', name],
          message: field === undefined ? problem : `${problem}; choose a value inside`,
        });
    }
  });
export type Preset = z.infer<typeof preset>;

/** The whole scenario that a preset stands for. */
export const scenarioOf = memoize(
  ({ figure, values }: { readonly figure: FigureId; readonly values: Scenario }): Scenario => ({
    ...defaults(fieldsOf(figure)),
    ...values,
  }),
);
