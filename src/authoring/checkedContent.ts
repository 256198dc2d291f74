import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { assertContent } from './content.ts';

/** Stops a build before it begins, where content is wrong. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command === 'build') assertContent(fileURLToPath(config.root), (line) => logger.info(line));
      },
    },
  };
}
