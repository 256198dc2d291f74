import type { AstroIntegration } from 'astro';

/**
 * Modules that most figures load, and that scripts of pages or dialogs import too: each would be a file of its own, or with the
 * few that are imported alike, and a dozen of those compress to 1 kB more than one. They import nothing but each other, for the bundler takes along what they
 * import. Scripts of pages take of it what they use (`firstPaint`).
 */
const small: Readonly<Record<string, readonly string[]>> = {
  dom: ['history', 'importWithRetry', 'intersectionObserver', 'motion', 'withTimeout'],
  embedding: ['autoplay', 'canonical', 'guessFirst', 'startStill', 'stateRequest'],
  scenario: ['memoize', 'sameTime'],
  typography: ['lineWidth', 'number'],
  view: ['memoizeBySize', 'story', 'textBox', 'textStyles', 'toSvg'],
};

const paths = Object.entries(small).flatMap(([folder, names]) =>
  names.map((name) => `/src/${folder}/${name}.ts`),
);

/** Bundles small modules that figures share into one file. */
export const smallModules = (): AstroIntegration => ({
  name: 'small-modules',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const groups = [{ name: 'small', test: (id: string) => paths.some((path) => id.endsWith(path)) }];
      updateConfig({
        vite: {
          environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } },
        },
      });
    },
  },
});
