import type { Verdict } from '../evidence/claim.ts';
import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';
import { sentenceAt } from './sentence.ts';

/** Verdicts that a sentence contradicts if it states the claim as a fact: they stand right beside it. */
const doubtful: ReadonlySet<Verdict> = new Set(['contested', 'not supported']);

/**
 * Words that hedge a sentence: whose view it is, a condition, a question, that it is untested.
 * The check sees that such a word is there, not whether it is about the claim.
 */
const hedges =
  /\b(?:article|says|say|said|concludes?|argues?|it (?:holds|adds|calls)|if|whether|question|may|might|could|untested)\b|\bnot (?:yet )?been (?:tested|shown)\b|\?/i;

/** Claims in doubt that a sentence states as facts, so that the verdict in its margin would contradict it. */
export const unhedgedClaims = (
  { paragraphs }: LessonText,
  verdictOf: (claim: string) => Verdict | undefined,
): Mistake[] =>
  paragraphs.flatMap(({ text, tags }) =>
    tags.flatMap(({ name, attributes, line, at }) => {
      const verdict = name === 'Claim' ? verdictOf(attributes.id ?? '') : undefined;
      if (verdict === undefined || !doubtful.has(verdict) || hedges.test(sentenceAt(text, at))) return [];
      return [
        {
          line,
          message: `the sentence states ${attributes.id} as a fact, and “${verdict}” stands beside it; say whose view it is (“says the article”), or ask it`,
        },
      ];
    }),
  );
