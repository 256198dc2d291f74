import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { printProblem } from '../evidence/problem.ts';
import { splitFrontMatter } from '../prose/frontMatter.ts';
import { lessonOf } from '../prose/lesson.ts';
import { writeChoices } from './choices.ts';
import { loadContent } from './loadContent.ts';

/**
 * The text of a lesson as it may be compiled: lines and fields as the check reads them, and nothing in it but prose and
 * the listed components. It stands where MDX becomes code, so no way of building or serving the site goes round it.
 *
 * @throws Error that lists what may not stand in it, with file and line
 */
export function allowedText(path: string, text: string): string {
  const { mistake, refused } = lessonOf(text);
  const found = mistake === undefined ? refused : [mistake];
  if (found.length > 0) throw new Error(found.map((one) => printProblem({ path, ...one })).join('\n'));
  const { head = '', body } = splitFrontMatter(text);
  // Compiled without its fields, which the content collection has read already: each leaves an empty line.
  const lines = head.split('\n').length;
  return `---${'\n'.repeat(lines)}---${body.slice(lines)}`;
}

/** An error that says all in its message: where in our code it was thrown helps no author. */
function withoutTrace(error: unknown): unknown {
  if (error instanceof Error) error.stack = '';
  return error;
}

/** Stops a build before it begins, where content is wrong; while an author writes, it tells. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ config, command, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const choices = writeChoices(root);
        try {
          const { assertContent, checkContent } = await loadContent(root);
          if (command === 'build') assertContent(root, (line) => logger.info(line));
          if (command === 'dev')
            for (const problem of checkContent(root).problems) logger.warn(printProblem(problem));
        } catch (error) {
          choices.undo();
          throw withoutTrace(error);
        }
        for (const path of choices.paths) logger.info(`wrote ${path}: it lists records that have changed`);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'allowed-lessons',
                enforce: 'pre',
                transform: {
                  filter: { id: /\.mdx$/ },
                  handler: (text, id) => ({ code: allowedText(relative(root, id), text), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}
