import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { type ReadLevel, readLevels } from './study.ts';
import { doi } from './webFields.ts';

/** What a published value is used for. Held-out values are not here: the engine is judged by them. */
export const uses = {
  fit: 'a parameter was fitted to it',
  check: 'compared with, never fitted to',
  context: 'background',
  gap: 'wanted, and not found',
  rejected: 'known to be wrong; kept so that nobody uses it',
} as const;

const number = z.number();
const row = z.union([number, z.array(z.union([number, z.array(number)])), z.null()]);

/** One published value, or a small table of them, that the model of sets is fitted to or held against. */
export const calibration = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words and numbers joined by hyphens'),
  /** What was measured, in our own words, with the meaning of the numbers. */
  what: oneLine.min(15),
  /** Keys as the source tabulates them, such as the load in % of 1RM; a pair is mean and spread. */
  values: z.union([z.record(oneLine, z.union([row, z.record(oneLine, row)])), row, z.literal('in words')]),
  /** What the numbers are in. */
  unit: oneLine.min(1),
  who: oneLine.min(2),
  people: z.union([z.number().int().positive(), z.literal('not-seen'), z.literal('not-applicable')]),
  /** Authors, journal, year: as far as seen. */
  source: oneLine.min(3),
  DOI: doi.optional(),
  /** The record in content/studies, where there is one. */
  study: oneLine.optional(),
  read: z.strictObject({
    level: z.enum(Object.keys(readLevels) as [ReadLevel, ...ReadLevel[]]),
    seen: oneLine.min(3),
  }),
  use: z.enum(Object.keys(uses) as [keyof typeof uses, ...(keyof typeof uses)[]]),
  note: oneLine.optional(),
});
export type Calibration = z.infer<typeof calibration>;
