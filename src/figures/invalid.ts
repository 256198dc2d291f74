import { type Field, fieldKinds } from '../scenario/field.ts';
import { problemOf } from '../scenario/fieldProblem.ts';

/** What is held against the name of its folder: a figure as it was loaded. */
export interface LoadedFigure {
  readonly id: string;
  readonly fields: readonly Field[];
}

/** What is wrong with a figure: in which file of its folder, after which words, and what to do. */
export interface InvalidPart {
  readonly file: 'figure.ts' | 'question.ts';
  readonly words: RegExp;
  readonly message: string;
}

function fieldProblem(field: Field): string | undefined {
  if (!Object.hasOwn(fieldKinds, field.kind))
    return `its kind is “${field.kind}”; use one of ${Object.keys(fieldKinds).join(', ')}`;
  const problem = problemOf(field, field.default);
  return problem === undefined ? undefined : `its default ${problem}; choose a default that a reader can set`;
}

/** What only the checker of types would refuse, or nothing would: a build does not look at types. */
export const invalidParts = (name: string, { id, fields }: LoadedFigure): InvalidPart[] => [
  ...(id === name
    ? []
    : [
        {
          file: 'figure.ts' as const,
          words: /^\s*id: /,
          message: `the id ${id} is not the name of its folder, ${name}; write id: '${name}'`,
        },
      ]),
  ...fields.flatMap((field): InvalidPart[] => {
    const problem = fieldProblem(field);
    if (problem === undefined) return [];
    const words = new RegExp(`name: ['"]${field.name}['"]`);
    return [{ file: 'question.ts', words, message: `the field ${field.name}: ${problem}` }];
  }),
];
