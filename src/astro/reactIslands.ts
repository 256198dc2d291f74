import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';

/** React as its integration has it, but for what makes an island live in the browser: `shell/hydrate.ts`. */
export function reactIslands(): AstroIntegration {
  const integration = react();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer({ ...renderer, clientEntrypoint: './src/shell/hydrate.ts' }),
        }),
    },
  };
}
