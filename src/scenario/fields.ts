import type { Field } from './field.ts';

const percent = '\u00a0%';

/** Every field of every figure, by figure and in the order in which a reader would ask. */
export const fieldsOf = {
  pool: [
    {
      name: 'force',
      label: 'Force asked for',
      hint: 'share of the most this rested muscle can give',
      unit: percent,
      min: 0,
      max: 100,
      step: 1,
      default: 20,
    },
  ],
  hold: [
    {
      name: 'target',
      label: 'Force to hold',
      hint: 'share of the most this rested muscle can give',
      unit: percent,
      min: 10,
      max: 100,
      step: 1,
      default: 50,
    },
  ],
} as const satisfies Record<string, readonly Field[]>;

/** The id of a figure: its name in addresses. */
export type FigureId = keyof typeof fieldsOf;
