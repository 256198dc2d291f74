import type { AstroIntegration } from 'astro';

/**
 * A script that is imported on demand comes without what it imports in turn: a browser that is offline at that moment would
 * remember of each of them that it did not arrive, and only the script itself can be asked for again
 * (`embedding/importWithRetry.ts`). Set for the browser alone, for Astro sets the option itself for the whole build.
 */
export function withoutPreload(): AstroIntegration {
  const plugin = {
    name: 'without-preload',
    configEnvironment: (name: string) =>
      name === 'client' ? { build: { modulePreload: false as const } } : undefined,
  };
  return {
    name: 'without-preload',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
