import type { Problem, SourceFile } from '../evidence/problem.ts';
import type { Term } from '../evidence/term.ts';
import { paragraphsOf } from './paragraphs.ts';
import { tagsIn } from './tags.ts';

const bare = (name: string) => name.replace(/\s*\([^)]*\)/g, '').trim();

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
export function undefinedTerms({ path, text }: SourceFile, terms: readonly Term[]): Problem[] {
  const defined = new Set(
    tagsIn(text)
      .filter(({ name }) => name === 'Term')
      .map(({ attributes }) => attributes.id),
  );
  const paragraphs = paragraphsOf(text).map(({ text: words, line }) => ({
    line,
    // What stands inside a tag is not read.
    words: words.replace(/<[^>]*>/g, (tag) => tag.replace(/[^\n]/g, ' ')),
  }));
  return terms
    .filter(({ id }) => !defined.has(id))
    .flatMap((term) => {
      const found = firstUse(paragraphs, patternsOf(term));
      if (found === undefined) return [];
      const message = `the term “${term.term}” is used and never defined in this lesson; write <Term id="${term.id}">…</Term> where it first stands`;
      return [{ path, line: found, message }];
    });
}

/** The line on which one of the patterns first matches. */
function firstUse(
  paragraphs: readonly { readonly words: string; readonly line: number }[],
  patterns: readonly RegExp[],
): number | undefined {
  for (const { words, line } of paragraphs) {
    const at = Math.min(...patterns.map((pattern) => words.search(pattern)).filter((place) => place >= 0));
    if (Number.isFinite(at)) return line + words.slice(0, at).split('\n').length - 1;
  }
  return undefined;
}
