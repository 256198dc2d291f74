import type { Problem, SourceFile } from '../evidence/problem.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tagsIn } from './tags.ts';

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
export function unsourced({ path, text }: SourceFile): Problem[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const spoken = paragraph.text.replace(/<[A-Z][^>]*>/g, ' ');
    const found = measured.exec(spoken);
    if (found === null || supposed.test(paragraph.heading) || /^#/.test(paragraph.text)) return [];
    if (tagsIn(paragraph.text).some(({ name }) => sources.has(name))) return [];
    const before = paragraph.text.slice(0, paragraph.text.indexOf(found[0])).split('\n').length - 1;
    return [
      {
        path,
        line: paragraph.line + before,
        message: `“${found[0]}” tells of something measured, and the paragraph names no source; add <Cite study="…" /> or <Claim id="…">, or say it without`,
      },
    ];
  });
}
