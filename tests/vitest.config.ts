import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { cssAsData } from '../src/authoring/styles/plugin.ts';

/** Slow files first: a processor that is given the slowest one last leaves the other idle. Only a second run knows by itself. */
class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification) => moduleId.endsWith('.slow.test.ts');
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/** Everything that needs no browser. The built site has a rig of its own in tests/site. */
export default defineConfig({
  plugins: [cssAsData()],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    sequence: { sequencer: SlowFirst },
    globals: false,
    // No test leaves anything behind that another could see, so modules are read once a worker, not once a file.
    isolate: false,
    // One of two processors is otherwise left idle.
    maxWorkers: '100%',
    // As a build gives it: where the site stands.
    css: true,
    env: { SITE: 'https://site.example', CONTENT_DAY: '2026-11-23' },
    // A bound against hanging, not a measure of speed: laws with many runs take their time.
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
