import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { day } from './day.ts';

const date = day.transform((text) => new Date(`${text}T00:00:00Z`));

/** What stands above a lesson’s text. */
export const lesson = z
  .strictObject({
    /** The question the lesson answers. */
    title: oneLine.min(10).max(70),
    /** The answer, in one sentence. */
    answer: oneLine.min(20).max(240),
    /** How sure one may be of it, and why. */
    certainty: oneLine.min(20),
    /** For search results and the previews of links. */
    description: oneLine.min(60).max(200),
    order: z.number().int().positive(),
    published: date,
    /** When a sentence that matters last changed; the day it was published, where none has. */
    changed: date.optional(),
    /** Headings that now stand in another lesson, by their anchors. Old links to them still find their way. */
    moved: z.strictObject({ to: oneLine, headings: z.array(oneLine).min(1) }).optional(),
  })
  .refine(({ published, changed }) => changed === undefined || changed >= published, {
    path: ['changed'],
    error: 'is before the day on which it was published; correct one of them',
  });
export type Lesson = z.infer<typeof lesson>;
