import type { Term } from '../evidence/term.ts';
import type { LessonText } from './lesson.ts';
import type { Mistake } from './mdx.ts';
import type { PlainText } from './plainText.ts';

const bare = (name: string) =>
  name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isAcronym = (name: string) => /^[A-Z]{2,}$/.test(name);
const isPhrase = (name: string) => /\s/.test(name);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * How a term may stand in a text, in the plural too: as a phrase, or as an acronym in its own capitals. Names of one
 * plain word are left out, for people use them by chance: “recruitment” is also an everyday word.
 */
function patternsOf({ term, also = [] }: Term): RegExp[] {
  const names = [term, ...also].map(bare);
  const pattern = (name: string) => `(?<![\\w-])${escaped(name)}s?(?![\\w-])`;
  return [
    ...names.filter(isPhrase).map((name) => new RegExp(pattern(name), 'i')),
    ...names.filter(isAcronym).map((name) => new RegExp(pattern(name))),
  ];
}

/** Technical terms that a lesson uses and never defines: each needs one <Term> in the lesson. */
export function undefinedTerms({ tags, paragraphs }: LessonText, terms: readonly Term[]): Mistake[] {
  const defined = new Set(tags.filter(({ name }) => name === 'Term').map(({ attributes }) => attributes.id));
  return terms
    .filter(({ id }) => !defined.has(id))
    .flatMap((term) => {
      const line = firstUse(paragraphs, patternsOf(term));
      if (line === undefined) return [];
      const message = `the term “${term.term}” is used and never defined in this lesson; write <Term id="${term.id}">…</Term> where it first stands`;
      return [{ line, message }];
    });
}

/** The line on which one of the patterns first matches. */
function firstUse(paragraphs: readonly PlainText[], patterns: readonly RegExp[]): number | undefined {
  for (const { text, lineAt } of paragraphs) {
    const at = Math.min(...patterns.map((pattern) => text.search(pattern)).filter((place) => place >= 0));
    if (Number.isFinite(at)) return lineAt(at);
  }
  return undefined;
}
