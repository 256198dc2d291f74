import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { missing } from './blog.ts';
import { site } from './pasted.ts';

/** The command behind `npm run test:wordpress`: the site built for an address here, and pasted into a real WordPress. */
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'node_modules/.cache/wordpress/site');

function step(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const lacking = missing();
if (lacking.length > 0) {
  console.error(
    `Not run: no WordPress here. Debian: apt-get install --no-install-recommends ${lacking.join(' ')}`,
  );
  process.exit(1);
}
step('astro', ['build', '--outDir', dist], { SITE_URL: site });
step('playwright', ['test', '-c', 'tests/wordpress/playwright.config.ts'], { SITE_DIST: dist });
