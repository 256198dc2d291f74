import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';

/**
 * Words that tell of something measured. A machine cannot know a fact when it sees one; these are the ways in which our
 * lessons speak of facts, and a paragraph with one of them must show where it has it from. “Neither study” and “both
 * trials” point back to what was cited.
 */
const measured =
  /(?<!\b(?:neither|both) )\b(?:stud(?:y|ies)|trials?|experiments?|researchers?|scientists?|participants?|volunteers?|meta-analys[ei]s|reviewers?|measurements?|on average|was (?:found|measured|shown)|were (?:found|measured|shown)|(?:found|showed|measured|reported|observed) that)\b/i;

/** Components that say where a fact comes from. */
const sources = new Set(['Claim', 'Cite', 'Number']);
/** What would be found, or is asked of the reader, is not asserted. */
const supposed = /^What would change our mind/i;

/**
 * Paragraphs that assert something measured and name no claim and no study.
 * Under “What would change our mind” a lesson speaks of studies that nobody has done; there none is asked for.
 */
export function unsourced({ paragraphs }: LessonText): Mistake[] {
  return paragraphs.flatMap(({ text, isHeading, under, tags, lineAt }) => {
    const found = measured.exec(text);
    if (found === null || isHeading || supposed.test(under?.plain ?? '')) return [];
    if (tags.some(({ name }) => sources.has(name))) return [];
    return [
      {
        line: lineAt(found.index),
        message: `“${found[0]}” tells of something measured, and the paragraph names no source; add <Cite study="…" /> or <Claim id="…">, or say it without`,
      },
    ];
  });
}
