import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from './writeWhole.ts';

/** Of texts and bytes in their order. */
export const digestOf = (parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
};

/**
 * Of everything below some folders: each name and what it holds. The versions of packages count too.
 *
 * @param folders from the root, without a slash at the end
 * @param pattern of the files that count
 */
export function digestOfSources(root: string, folders: readonly string[], pattern = '**/*'): string {
  const files = folders.flatMap((folder) => globSync(`${folder}/${pattern}`, { cwd: root })).sort();
  return digestOf(
    ['package.json', ...files]
      .filter((file) => statSync(join(root, file)).isFile())
      .flatMap((file) => [file, readFileSync(join(root, file))]),
  );
}

/** Answers by the text of their question. */
export interface Answers<T> {
  get(question: string): T | undefined;
  set(question: string, answer: T): void;
}

/**
 * Answers of code that always answers alike, kept between builds as cards are: runs of the model, bundled scripts.
 *
 * @param folder where they are kept
 * @param code a digest of all that the answers depend on besides the question: with other code, they are asked anew
 */
export function keptAnswers<T>(folder: string, code: () => string): Answers<T> {
  const known = new Map<string, T>();
  let version: string | undefined;
  const fileOf = (question: string) => {
    version ??= code();
    return join(folder, `${digestOf([version, question])}.bin`);
  };
  return {
    get(question) {
      if (known.has(question)) return known.get(question);
      try {
        const answer = deserialize(readFileSync(fileOf(question))) as T;
        known.set(question, answer);
        return answer;
      } catch {
        // Nothing was kept, or what was cannot be read: it is worked out anew.
        return undefined;
      }
    },
    set(question, answer) {
      known.set(question, answer);
      writeWhole(fileOf(question), serialize(answer));
    },
  };
}

type Questions = Readonly<Record<string, (...question: never[]) => unknown>>;

/** The same functions, each of which runs only where no answer was kept. */
export const answeredBefore = <Q extends Questions>(answers: Answers<unknown>, questions: Q): Q =>
  Object.fromEntries(
    Object.entries(questions).map(([name, ask]) => [
      name,
      (...question: never[]) => {
        const key = JSON.stringify([name, ...question]);
        const before = answers.get(key);
        if (before !== undefined) return before;
        const answer = ask(...question);
        answers.set(key, answer);
        return answer;
      },
    ]),
  ) as Q;
