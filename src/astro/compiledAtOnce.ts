import type { AstroIntegration } from 'astro';

/** Nearly every function of these is called as a figure is hydrated. */
const atHydration = /\/src\/(figures|model|scenario|shell|typography|view)\/|\/preact\//;

/**
 * Has browsers compile the scripts of figures as they arrive, beside the page where they can, and not function by function in
 * the one task that hydrates a figure. Chromium reads it in the first line of a script; to others it is a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** A script of fewer characters is compiled in no time, and the hint would be a tenth of what is loaded. */
const shortest = 1100;

export function compiledAtOnce(): AstroIntegration {
  const plugin = {
    name: 'compiled-at-once',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    generateBundle: {
      // When it is as small as it gets: a comment would be taken out.
      order: 'post' as const,
      handler(
        _: unknown,
        bundle: Record<string, { type: string; code?: string; modules?: Record<string, unknown> }>,
      ) {
        for (const chunk of Object.values(bundle))
          if (
            chunk.type === 'chunk' &&
            (chunk.code ?? '').length > shortest &&
            Object.keys(chunk.modules ?? {}).some((id) => atHydration.test(id))
          )
            chunk.code = hint + chunk.code;
      },
    },
  };
  return {
    name: 'compiled-at-once',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
