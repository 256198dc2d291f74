import type { Problem, SourceFile } from '../evidence/problem.ts';
import { toWrite } from './new/template.ts';

/** What `npm run new` left for an author to write, line by line. */
export const unfinished = ({ path, text }: SourceFile): Problem[] =>
  text.split('\n').flatMap((line, index) => {
    const [, what] = line.split(toWrite);
    if (what === undefined) return [];
    return [
      {
        path,
        line: index + 1,
        message: `still to write: ${what.replace(/\s*\*\/$|["']?[,>]?$/, '').trim()}`,
      },
    ];
  });
