import type { AstroIntegration } from 'astro';

/** The module in which Vite has its preloader. */
const preloader = '\0vite/preload-helper.js';

/**
 * A script that is imported on demand does not preload its own imports: a browser that is offline at that moment would
 * remember of each of them that it did not arrive, and only the script itself can be asked for again
 * (`dom/importWithRetry.ts`). Set for the browser alone, for Astro sets the option itself for the whole build.
 * Vite wraps each such import in its preloader all the same, which then has nothing to preload: it is left out.
 */
export const preloaderLeftOut = {
  name: 'without-preload',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  load: (id: string) => (id === preloader ? 'export const __vitePreload = (load) => load();' : undefined),
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { modulePreload: false as const } } : undefined,
};

export function withoutPreload(): AstroIntegration {
  return {
    name: 'without-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [preloaderLeftOut] } });
      },
    },
  };
}
