import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const anywhere = /file:\/\/\S+?\.[cm]?tsx?(?=[:\s]|$)/;

/** What an author reads of an error of Node or a bundler: where, the line of code where it shows one, and what is wrong. */
export function loadProblem(root: string, error: unknown): string {
  const { message, stack = '' } = error as Error;
  const lines = stack.split('\n');
  const [at = ''] = anywhere.exec(lines[0] ?? '') ?? [];
  const line = /:(\d+)$/.exec(lines[0] ?? '')?.[1];
  const place =
    at === '' ? '' : `${relative(root, fileURLToPath(at))}${line === undefined ? '' : `:${line}`}: `;
  return `a module of a figure or of the check cannot be loaded:\n${place}${message}; correct it there`;
}

/**
 * Loads the check of content, and with it every figure. Only once the lists of choices are written, for what checks presets
 * reads those.
 *
 * @throws Error in words, with file and line, where a module cannot be loaded
 */
export async function loadContent(root: string): Promise<typeof import('./content.ts')> {
  try {
    return await import('./content.ts');
  } catch (error) {
    throw new Error(loadProblem(root, error));
  }
}
