import { z } from 'zod';
import { defaults, type Scenario } from './field.ts';
import { type FigureId, fieldsOf } from './fields.ts';

/** A named question to a figure: one file of `content/scenarios`. */
export const preset = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/, 'must be lower-case words and numbers joined by hyphens'),
    figure: z.enum(Object.keys(fieldsOf) as [FigureId, ...FigureId[]]),
    title: z.string().min(5),
    /** Only what differs from the defaults needs to stand here. */
    values: z.record(z.string(), z.number()),
  })
  .superRefine(({ figure, values }, context) => {
    for (const [name, value] of Object.entries(values)) {
      const field = fieldsOf[figure].find((row) => row.name === name);
      const problem = (message: string) =>
        context.addIssue({ code: 'custom', path: ['values', name], message });
      if (field === undefined)
        problem(
          `${figure} has no field ${name}; it has ${fieldsOf[figure].map((row) => row.name).join(', ')}`,
        );
      else if (value < field.min || value > field.max)
        problem(`${value} is outside ${field.min} to ${field.max}; choose a value inside`);
    }
  });
export type Preset = z.infer<typeof preset>;

/** The whole scenario that a preset stands for. */
export const scenarioOf = ({ figure, values }: Pick<Preset, 'figure' | 'values'>): Scenario => ({
  ...defaults(fieldsOf[figure]),
  ...values,
});
