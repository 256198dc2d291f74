import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';
import { sentenceAt } from './sentence.ts';

/** Words that say of all research that it lacks something: “nobody has tested”, “the only trial”, “no study”. */
const absence =
  /\b(?:nobody|no one) has (?:(?:ever|yet|so far) )?(?:asked|checked|counted|looked|measured|rated|shown|studied|tested|tried)\b|\b(?:the (?:one|only)|no) (?:stud(?:y|ies)|trials?|experiments?)\b/gi;
/** We have not read everything: such a sentence says that it tells of what we found. */
const searched = /\bwe (?:could |have )?(?:find|found|know|read|saw)\b/i;
/** Of studies still to be made a lesson may say so. */
const supposed = /^What would change our mind/i;

/** Sentences that state an absence as a fact of the world, where it is one of our search. */
export const unsearched = ({ paragraphs }: LessonText): Mistake[] =>
  paragraphs.flatMap(({ text, isHeading, under, lineAt }) =>
    isHeading || supposed.test(under?.plain ?? '')
      ? []
      : [...text.matchAll(absence)].flatMap(({ 0: said, index }) =>
          searched.test(sentenceAt(text, index))
            ? []
            : [
                {
                  line: lineAt(index),
                  message: `“${said}” speaks of all research, and we have not read it all; say “that we found”`,
                },
              ],
        ),
  );
