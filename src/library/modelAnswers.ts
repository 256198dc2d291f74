import { join } from 'node:path';
import { keepCrowdsIn } from '../view/runWithCrowd.ts';
import { type Answers, digestOfSources, keptAnswers } from './keptAnswers.ts';

/** A build runs at the root of the project. */
const root = process.cwd();

let code: string | undefined;
const codeOfModel = () => {
  code ??= digestOfSources(root, ['src/model', 'src/validation']);
  return code;
};

/** What the model answers, kept between builds: the same numbers as long as its code, and that of the questions, is the same. */
export const modelAnswers = <T>(kind: 'crowds' | 'predictions'): Answers<T> =>
  keptAnswers<T>(join(root, 'node_modules/.astro/answers', kind), codeOfModel);

/** Has the crowds of all figures kept, whichever page or card asks for them first. */
export const keepCrowds = (): void => keepCrowdsIn(modelAnswers('crowds'));
