import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { studyId } from './study.ts';
import { unitNames } from './units.ts';

/** Results pooled over studies are kept apart from those of one trial. */
const forestKinds = ['pooled', 'trial'] as const;
const kind = z.enum(forestKinds);

/** What a row rests on. Its numbers and how they were read stand with the finding, and nowhere else. */
const row = {
  study: studyId,
  finding: oneLine.min(1),
  /** What tells it from other rows of its study: “trained people”. */
  label: oneLine.min(3).max(22).optional(),
};

/** Rows of one measure on an axis of their own: only findings with a value and an interval. */
const plot = z.strictObject({
  kind,
  heading: oneLine.min(5).max(32),
  /** Quantity and unit of the axis, in words. */
  measure: oneLine.min(5).max(48),
  /** The units that its findings may have. Two stand on one axis only if this list says so; the rows then name theirs. */
  units: z.array(z.enum(unitNames)).min(1),
  /** Where the axis begins and ends. Zero lies between, for it means no difference. */
  from: z.number().negative(),
  to: z.number().positive(),
  /** What there is more of where a row does not lie on zero, before the words of either end: “more growth with”. */
  more: oneLine
    .regex(/^(?:more|higher)\b/, 'must begin with "more" or "higher", such as "more growth with"')
    .max(24),
  /** With what there is more of it to the left of zero, and to the right: “ordinary sets”. */
  ends: z.tuple([oneLine.min(3).max(24), oneLine.min(3).max(16)]),
  rows: z
    .array(
      z.strictObject({
        ...row,
        /** How much stands behind the row, where we know. */
        over: oneLine.max(24).optional(),
        /** Why it does not quite answer the question. Drawn lighter. */
        beside: oneLine.max(24).optional(),
      }),
    )
    .min(1, 'a plot needs a row; add one, or take the plot out'),
});

/** One question of the forest plot: a file of content/forest. */
export const forest = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens'),
  /** The question, as the list of choices shows it: no longer than that has room on a phone. */
  title: oneLine.min(10).max(28),
  /** What the pairs of numbers in its briefs compare, and of what, in their order: “growth, drop vs ordinary sets”. */
  compared: oneLine.max(36).optional(),
  /** Its place in the list of choices; the first is what the figure begins with. */
  order: z.number().int().positive(),
  /** The claim that its rows bear on most. */
  claim: oneLine.optional(),
  /** What to bear in mind when looking at the rows together. One sentence. */
  note: oneLine.max(52).optional(),
  /**
   * What the rows say together of the claim, and why its verdict fits them, in a short sentence for somebody who has read
   * nothing else. {verdict} and {certainty} stand for those of the claim.
   */
  finding: oneLine.min(20).max(100),
  plots: z.array(plot),
  /** Results without an interval: told in words, never drawn as if one were known. */
  told: z.array(
    z.strictObject({
      ...row,
      kind,
      /** What was found. {value} and {comparison} stand for the numbers of the finding. */
      says: oneLine.min(5).max(90),
      /** The same in a word or two, for small pictures: of two numbers also what the study said of them. {value} and {comparison} stand for the bare numbers. */
      brief: oneLine.min(3).max(36),
    }),
  ),
});
export type Forest = z.infer<typeof forest>;
export type ForestRow = Forest['plots'][number]['rows'][number];
export type ForestTold = Forest['told'][number];
