import { z } from 'zod';

/** What stands above a lesson’s text. */
export const lesson = z.strictObject({
  /** The question the lesson answers. */
  title: z.string().min(10).max(70),
  /** The answer, in one sentence. */
  answer: z.string().min(20).max(240),
  /** How sure one may be of it, and why. */
  certainty: z.string().min(20),
  /** For search results and the previews of links. */
  description: z.string().min(60).max(200),
  order: z.number().int().positive(),
  published: z.coerce.date(),
  /** When a sentence that matters last changed; the day it was published, where none has. */
  changed: z.coerce.date().optional(),
});
export type Lesson = z.infer<typeof lesson>;
