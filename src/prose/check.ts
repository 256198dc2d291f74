import type { Problem, SourceFile } from '../evidence/problem.ts';
import type { Term } from '../evidence/term.ts';
import { unsourced } from './assertions.ts';
import { studiesOf } from './citations.ts';
import { deadLinks, type HasPage } from './links.ts';
import { typedNumbers } from './lint.ts';
import { boundNumber, type Sources } from './number.ts';
import { type Tag, tagsIn } from './tags.ts';
import { undefinedTerms } from './terms.ts';

/** What a lesson may refer to. */
export interface Known extends Sources {
  claim(id: string): boolean;
  term(id: string): boolean;
  readonly terms: readonly Term[];
  readonly page: HasPage;
  /** A record is there but does not fit its schema: told where it stands, and not again here. */
  broken?(id: string): boolean;
}

/** Components that refer to records: by which attribute, to what, and whether it is there. */
const references: Record<
  string,
  { attribute: string; what: string; there: (id: string, known: Known) => boolean }
> = {
  Claim: { attribute: 'id', what: 'claim', there: (id, known) => known.claim(id) },
  Term: { attribute: 'id', what: 'term', there: (id, known) => known.term(id) },
  Figure: { attribute: 'scenario', what: 'scenario', there: (id, known) => known.preset(id) !== undefined },
  Cite: { attribute: 'study', what: 'study', there: (id, known) => known.study(id) !== undefined },
};

/** Components that need only words, or nothing. */
const wordings: Record<string, string | undefined> = {
  Predict: 'question',
  Question: 'ask',
  Check: undefined,
};

const components = [...Object.keys(references), 'Number', ...Object.keys(wordings)];

const missing = (tag: Tag, attribute: string) => `<${tag.name}> needs ${attribute}="…" as plain text`;

function checkReference(tag: Tag, known: Known): string | undefined {
  const { attribute, what, there } = references[tag.name]!;
  const ids = tag.attributes[attribute];
  if (ids === undefined) return missing(tag, attribute);
  const lost = studiesOf(ids).find((id) => !there(id, known) && !known.broken?.(id));
  return lost === undefined ? undefined : `there is no ${what} ${lost}; correct the id, or add its file`;
}

function checkNumber({ attributes }: Tag, known: Known): string | undefined {
  const address = attributes.of ?? '';
  if (known.broken?.(address.split('.')[0]!)) return undefined;
  try {
    boundNumber(address, known, attributes.as);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function checkTag(tag: Tag, known: Known): string | undefined {
  if (tag.name in references) return checkReference(tag, known);
  if (tag.name === 'Number') return checkNumber(tag, known);
  if (!(tag.name in wordings)) return `there is no component <${tag.name}>; use ${components.join(', ')}`;
  const attribute = wordings[tag.name];
  return attribute !== undefined && !tag.attributes[attribute] ? missing(tag, attribute) : undefined;
}

/** Each number of a study must have its citation in the same paragraph. */
function uncited(file: SourceFile, known: Known): Problem[] {
  let line = 1;
  return file.text.split(/(\n\s*\n)/).flatMap((paragraph) => {
    const start = line;
    line += paragraph.split('\n').length - 1;
    const tags = tagsIn(paragraph);
    const cited = new Set(
      tags
        .filter(({ name }) => name === 'Cite')
        .flatMap(({ attributes }) => studiesOf(attributes.study ?? '')),
    );
    return tags.flatMap((tag) => {
      const study = tag.name === 'Number' ? (tag.attributes.of ?? '').split('.')[0]! : '';
      if (known.study(study) === undefined || cited.has(study)) return [];
      return [
        {
          path: file.path,
          line: start + tag.line - 1,
          message: `a number of ${study} stands without its citation; add <Cite study="${study}" /> to the paragraph`,
        },
      ];
    });
  });
}

/** Everything that can be wrong in the text of a lesson. */
export function checkLesson(file: SourceFile, known: Known): Problem[] {
  const tagProblems = tagsIn(file.text).flatMap((tag) => {
    const message = checkTag(tag, known);
    return message === undefined ? [] : [{ path: file.path, line: tag.line, message }];
  });
  return [
    ...tagProblems,
    ...uncited(file, known),
    ...unsourced(file),
    ...undefinedTerms(file, known.terms),
    ...deadLinks(file, known.page),
    ...typedNumbers(file),
  ].sort((a, b) => a.line - b.line);
}
