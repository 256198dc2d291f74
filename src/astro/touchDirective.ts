import type { AstroIntegration } from 'astro';

/** `client:touch`: an island that is hydrated at its first touch, or when it is seen. */
export const touch = { name: 'touch', entrypoint: './src/embedding/touch.ts' };

export function touchDirective(): AstroIntegration {
  return {
    name: 'touch-directive',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) => addClientDirective(touch),
    },
  };
}
