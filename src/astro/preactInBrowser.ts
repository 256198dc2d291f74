import type { AstroIntegration } from 'astro';

/** What a module of React is in the browser: Preact under the same interface. */
export const preactFor: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react/jsx-dev-runtime': 'preact/jsx-runtime',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
};

/**
 * Readers get Preact where the source says React, for it weighs an eighth; pages are rendered by React. An alias of Vite
 * holds for every environment, so imports are resolved here, in the browser’s alone. See decision 30.
 */
export function preactInBrowser(): AstroIntegration {
  const plugin = {
    name: 'preact-in-browser',
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    resolveId(
      this: { resolve(source: string, importer?: string): Promise<unknown> },
      source: string,
      importer?: string,
    ) {
      const preact = preactFor[source];
      return preact === undefined ? undefined : this.resolve(preact, importer);
    },
  };
  return {
    name: 'preact-in-browser',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
