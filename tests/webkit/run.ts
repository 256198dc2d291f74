import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figureAsFile } from '../../src/addresses/singleFiles.ts';
import { missing, withWebKit } from './browser.ts';
import { checksOf, type Rig } from './checks.ts';
import { openHost } from './host.ts';

/** The command behind `npm run test:webkit`: frames of the built site on a page elsewhere, and a figure from a disk, in WebKit. */
const { SITE_DIST } = process.env;
const dist = resolve(SITE_DIST ?? join(import.meta.dirname, '../../dist'));

/** The first frame of each kind of quotation. */
const quotations = () =>
  ['claims', 'lessons'].map((kind) => {
    const [first] = globSync(`embed/${kind}/*/index.html`, { cwd: dist }).sort();
    if (first === undefined) throw new Error(`There is no frame of ${kind} in ${dist}. Run: npm run build`);
    return `/${first.replace(/index\.html$/, '')}`;
  });

/** Serves the site with its headers, as it is to be served. */
async function serve() {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../site/serve.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const announced = once(server.stdout, 'data').then(([data]) => String(data));
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`the server of the site ended with ${code}`);
  });
  const [host] = /127\.0\.0\.1:\d+/.exec(await Promise.race([announced, ended])) ?? [];
  ended.catch(() => undefined);
  return { site: `http://${host}`, stop: () => server.kill() };
}

/** How many checks failed; each of them is told. */
async function tried(rig: Rig): Promise<number> {
  const checks = checksOf(quotations());
  let failed = 0;
  for (const { name, run } of checks)
    await run(rig).then(
      () => console.log(`  ${name}`),
      (error: Error) => {
        failed += 1;
        console.log(`  FAILED ${name}: ${error.message}`);
      },
    );
  console.log(`WebKit: ${checks.length - failed} passed, ${failed} failed`);
  return failed;
}

const lacking = missing();
if (lacking.length > 0) {
  console.error(
    `Not run: no WebKit here. Debian: apt-get install --no-install-recommends ${lacking.join(' ')}`,
  );
  process.exit(1);
}
const disk = pathToFileURL(join(dist, figureAsFile('set'))).href;
const { site, stop } = await serve();
const host = await openHost();
try {
  await withWebKit(async (driver) => {
    process.exitCode = (await tried({ driver, host, site, disk })) > 0 ? 1 : 0;
  });
} finally {
  host.close();
  stop();
}
