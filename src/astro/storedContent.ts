import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module that holds all content, as Astro names it. */
const contentModule = '\0astro:data-layer-content';

/**
 * Has the pages of a build read the content from the file where Astro stores it. Astro writes that whole file into a script, as text
 * that the bundler then copies several times: with 20 times today’s content, a gigabyte.
 */
export function storedContent(): AstroIntegration {
  let file = '';
  const plugin = {
    name: 'stored-content',
    apply: 'build' as const,
    load: {
      // Before Astro reads it.
      order: 'pre' as const,
      filter: { id: new RegExp(`^${contentModule}$`) },
      // A build runs at the root of the project, so the script says the same in any folder.
      handler: () =>
        `import{readFileSync}from'node:fs';export default JSON.parse(readFileSync(${JSON.stringify(file)},'utf8'))`,
    },
  };
  return {
    name: 'stored-content',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        file = relative(
          fileURLToPath(config.root),
          fileURLToPath(new URL('data-store.json', config.cacheDir)),
        );
      },
    },
  };
}
