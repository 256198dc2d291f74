import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figureAsFile, lessonAsFile } from '../../src/addresses/singleFiles.ts';
import { serve } from '../bench/serve.ts';
import { dist } from '../site/pages.ts';
import type { Check, Rig } from './check.ts';
import type { Browser, Setting } from './driver.ts';
import { firefox } from './firefox.ts';
import { frameChecks } from './frames.ts';
import { openHost } from './host.ts';
import { darkChecks, lightChecks } from './pages.ts';
import { webKit } from './webKit.ts';

/**
 * The command behind `npm run test:browsers`: the essentials of the built site, the same list in each browser that is not
 * Chromium. A browser that is not on this machine is named, with what to install; then the command fails, for it has not
 * tried it. `npm run test:browsers -- firefox` names one.
 */
const browsers: readonly Browser[] = [firefox, webKit];

/** The first frame of each kind of quotation. */
const quotations = () =>
  ['claims', 'lessons'].map((kind) => {
    const [first] = globSync(`embed/${kind}/*/index.html`, { cwd: dist }).sort();
    if (first === undefined) throw new Error(`There is no frame of ${kind} in ${dist}. Run: npm run build`);
    return `/${first.replace(/index\.html$/, '')}`;
  });

const onDisk = (path: string) => pathToFileURL(join(dist, path)).href;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !browsers.some((browser) => browser.name === name));
if (unknown.length > 0) {
  console.error(
    `No browser is called ${unknown.join(', ')}. There are: ${browsers.map(({ name }) => name).join(', ')}`,
  );
  process.exit(1);
}

const lists: readonly (readonly [Setting, readonly Check[]])[] = [
  [{ scheme: 'light' }, [...lightChecks, ...frameChecks(quotations())]],
  [{ scheme: 'dark' }, darkChecks],
];

/** How many checks passed and how many failed; each of them is told. */
async function tried({ name, with: start }: Browser, rig: Omit<Rig, 'driver'>): Promise<string> {
  const count = { passed: 0, failed: 0, 'not run': 0 };
  for (const [setting, checks] of lists)
    await start(setting, async (driver) => {
      for (const check of checks) {
        const why = check.needs === undefined ? undefined : driver[check.needs];
        if (typeof why === 'string') {
          count['not run'] += 1;
          console.log(`  not run: ${check.name}: ${why}`);
          continue;
        }
        await check.run({ ...rig, driver }).then(
          () => {
            count.passed += 1;
            console.log(`  ${check.name}`);
          },
          (error: Error) => {
            count.failed += 1;
            console.log(`  FAILED ${check.name}: ${error.message}`);
          },
        );
      }
    });
  if (count.failed > 0) process.exitCode = 1;
  const notRun = count['not run'] === 0 ? '' : `, ${count['not run']} not run`;
  return `${name}: ${count.passed} passed, ${count.failed} failed${notRun}`;
}

const { origin: site, stop } = await serve();
const host = await openHost(site);
const results: string[] = [];
try {
  for (const browser of browsers) {
    if (named.length > 0 && !named.includes(browser.name)) continue;
    const missing = browser.missing();
    if (missing.length > 0) {
      process.exitCode = 1;
      results.push(
        `${browser.name}: not run. Debian: apt-get install --no-install-recommends ${missing.join(' ')}`,
      );
      continue;
    }
    console.log(browser.name);
    const disk = { figure: onDisk(figureAsFile('set')), lesson: onDisk(lessonAsFile('drop-sets')) };
    results.push(await tried(browser, { host, site, disk }));
  }
} finally {
  host.close();
  stop();
}
console.log(results.join('\n'));
