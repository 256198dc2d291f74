import { z } from 'zod';
import { oneLine } from '../typography/oneLine.ts';
import { day } from './day.ts';
import { plainSentence } from './plainSentence.ts';
import { studyId } from './study.ts';

const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens, such as "failure-is-max-effort"');

/** The four verdicts, strongest first, with what each one says to a reader. */
export const verdicts = {
  supported: 'The evidence we found agrees with the claim.',
  'mostly supported': 'The evidence agrees with the core of the claim, with a limit that matters.',
  contested: 'Good evidence points both ways, or the answer depends on what the words mean.',
  'not supported': 'As it stands the evidence does not support the claim. A better wording is given.',
} as const;
export type Verdict = keyof typeof verdicts;

/** Certainty in the verdict, after the four words of GRADE: one reader’s judgement, not a formal table. */
export const certainties = {
  high: 4,
  moderate: 3,
  low: 2,
  'very low': 1,
  'not gradable': 0,
} as const;
export type Certainty = keyof typeof certainties;

export const stances = {
  supports: 'Supports it',
  qualifies: 'Qualifies it',
  contradicts: 'Speaks against it',
} as const;
export type Stance = keyof typeof stances;

const keys = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];

export const claim = z.strictObject({
  id: slug,
  /** A short heading, without full stop. Programs that show links refuse a shorter one. */
  title: oneLine.min(10).max(90),
  /** A few words by which pictures and lists name it, for they have no room for the title. */
  brief: oneLine.min(4).max(23),
  /** The claim as a fair reader of the article would state it, in our words. */
  statement: oneLine.min(20),
  /** What of it holds, in one sentence of a few words and no number: pages say this before any grade. */
  holds: plainSentence,
  /** What of it does not hold, or is not known: the other half, as short. */
  open: plainSentence,
  /** "article": the article makes it. "beyond": it goes further than the article. */
  origin: z.enum(['article', 'beyond']),
  /** Its place in the article’s argument; those that go further come after. */
  order: z.number().int().positive(),
  verdict: z.enum(keys(verdicts)),
  certainty: z.enum(keys(certainties)),
  /** Why the verdict and the certainty are what they are. */
  because: oneLine.min(20),
  /** A wording that the evidence can carry. After its verdict it describes its page, in sixty characters at least. */
  wording: oneLine.min(34),
  evidence: z
    .array(
      z.strictObject({
        study: studyId,
        /** The finding in that study on which this entry rests. */
        finding: oneLine.optional(),
        stance: z.enum(keys(stances)),
        /** What its finding measures: those of one claim that name the same are drawn on one axis. */
        axis: oneLine.min(3).max(40).optional(),
        /** Why it bears on the claim less directly than another study on its side, in a few words. */
        beside: oneLine.min(3).max(50).optional(),
        /** What this study says about this claim, in a sentence, without its numbers. */
        note: oneLine.min(10),
      }),
    )
    .min(1, 'a claim needs at least one study; add one, or take the claim out'),
  /** The scenario of a figure that shows what the claim is about, where there is one. */
  figure: oneLine.optional(),
  /** What evidence would move the verdict. */
  wouldChange: oneLine.min(20),
  history: z.array(z.strictObject({ date: day, change: oneLine.min(5) })).min(1),
});
export type Claim = z.infer<typeof claim>;

/** When a claim first appeared and when it last changed. */
export function datesOf({ id, history }: Pick<Claim, 'id' | 'history'>): {
  published: string;
  modified: string;
} {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`the claim ${id} has no history`);
  return { published: first.date, modified: last.date };
}
