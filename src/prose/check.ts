import type { Problem, SourceFile } from '../evidence/problem.ts';
import { studiesOf } from './citations.ts';
import { typedNumbers } from './lint.ts';
import { boundNumber, type Sources } from './number.ts';
import { type Tag, tagsIn } from './tags.ts';

/** What a lesson may refer to. */
export interface Known extends Sources {
  claim(id: string): boolean;
  term(id: string): boolean;
}

type Check = (tag: Tag, known: Known) => string | undefined;

const needs = (
  tag: Tag,
  attribute: string,
  found: (id: string) => boolean,
  what: string,
): string | undefined => {
  const id = tag.attributes[attribute];
  if (id === undefined) return `<${tag.name}> needs ${attribute}="…" as plain text`;
  return found(id) ? undefined : `there is no ${what} ${id}; correct the id, or add its file`;
};

/** What each component must be given. A component that is not in this table cannot stand in a lesson. */
const checks: Record<string, Check> = {
  Claim: (tag, known) => needs(tag, 'id', (id) => known.claim(id), 'claim'),
  Term: (tag, known) => needs(tag, 'id', (id) => known.term(id), 'term'),
  Figure: (tag, known) => needs(tag, 'scenario', (id) => known.preset(id) !== undefined, 'scenario'),
  Cite: (tag, known) =>
    needs(tag, 'study', (list) => studiesOf(list).every((id) => known.study(id) !== undefined), 'study'),
  Number: (tag, known) => {
    try {
      boundNumber(tag.attributes.of ?? '', known, tag.attributes.as);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  },
  Predict: (tag) => needs(tag, 'question', (text) => text.length > 0, 'question'),
  Check: () => undefined,
  Question: (tag) => needs(tag, 'ask', (text) => text.length > 0, 'question'),
};

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
    const check = checks[tag.name];
    const message =
      check === undefined
        ? `there is no component <${tag.name}>; use ${Object.keys(checks).join(', ')}`
        : check(tag, known);
    return message === undefined ? [] : [{ path: file.path, line: tag.line, message }];
  });
  return [...tagProblems, ...uncited(file, known), ...typedNumbers(file)].sort((a, b) => a.line - b.line);
}
