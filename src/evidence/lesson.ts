import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { day } from './day.ts';

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
    published: day,
    /** What changed since that a reader would want to know: the day, and a sentence. The last one is the day on which it last changed. */
    changes: z
      .array(
        z.strictObject({
          date: day,
          change: oneLine.min(20).regex(/[.?!]$/, 'must be a sentence for readers; end it with a full stop'),
        }),
      )
      .min(1, 'is empty; write what changed, or leave it out')
      .optional(),
    /** Headings that now stand in another lesson, by their anchors. Old links to them still find their way. */
    moved: z.strictObject({ to: oneLine, headings: z.array(oneLine).min(1) }).optional(),
  })
  .superRefine(({ published, changes = [] }, context) => {
    for (const [index, { date }] of changes.entries()) {
      const before = changes[index - 1]?.date ?? published;
      if (date >= before) continue;
      const what = index === 0 ? 'the day on which it was published' : 'the day of the change above';
      context.addIssue({
        code: 'custom',
        path: ['changes', index, 'date'],
        message: `is before ${what}, ${before}; correct one of them, or put them in the order of their days`,
      });
    }
  });
export type Lesson = z.infer<typeof lesson>;

/** When a lesson appeared and when it last changed, as 2026-11-23. */
export const lessonDates = ({
  published,
  changes = [],
}: Pick<Lesson, 'published' | 'changes'>): { published: string; modified: string } => ({
  published,
  modified: changes.at(-1)?.date ?? published,
});
