import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { cssAsData } from '../src/authoring/looks/plugin.ts';

/** Everything that needs no browser. The built site has a rig of its own in tests/site. */
export default defineConfig({
  plugins: [cssAsData()],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    globals: false,
    // No test leaves anything behind that another could see, so modules are read once a worker, not once a file.
    isolate: false,
    // One of two processors is otherwise left idle.
    maxWorkers: '100%',
    // As a build gives it: where the site stands.
    css: true,
    env: { SITE: 'https://site.example' },
    // A bound against hanging, not a measure of speed: laws with many runs take their time.
    testTimeout: 900_000,
  },
});
