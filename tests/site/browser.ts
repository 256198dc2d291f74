import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { carriedChromium } from './carried.ts';

/** How to start the browser of this run. `env` is what it needs beyond the environment of the caller. */
export type Browser = { executablePath?: string; args: string[]; env: Record<string, string> };

type Found = { executablePath?: string; env?: Record<string, string> };
type Step = { name: string; candidates: () => Promise<Found[]> };

/** The site may talk to its own server only; the address of anything else does not resolve. */
const args = ['--font-render-hinting=none', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];

/** Holds the answer for the processes of one run. Global setup always writes it anew. */
const answer = 'SITE_BROWSER_FOUND';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const playwrightInstall = 'npx playwright install chromium';
const aptInstall = 'apt-get install -y --no-install-recommends chromium fonts-liberation fonts-dejavu-core';

/** In order of how little each one asks of the machine. */
const steps: Step[] = [
  { name: "Playwright's own", candidates: async () => [{}] },
  { name: 'the PATH', candidates: fromPath },
  { name: '@sparticuz/chromium from npm', candidates: async () => [await carriedChromium()] },
  { name: 'apt-get', candidates: fromApt },
];

/** A browser that somebody chose is used or refused, never replaced in silence. */
const chosen = (executablePath: string): Step => ({
  name: 'SITE_BROWSER',
  candidates: async () => [{ executablePath }],
});

/** Searches, proves and remembers. Call once, before any worker starts. */
export async function findBrowser(): Promise<Browser> {
  const { SITE_BROWSER } = process.env;
  const browser = SITE_BROWSER
    ? await firstThatStarts([chosen(SITE_BROWSER)], 'SITE_BROWSER=<path of a Chromium that starts> npm test')
    : await firstThatStarts(steps, mayInstall() ? `apt-get update && ${aptInstall}` : playwrightInstall);
  process.env[answer] = JSON.stringify(browser);
  return browser;
}

/** What `findBrowser` found in this run; before that, Playwright's own. */
export function foundBrowser(): Browser {
  const text = process.env[answer];
  return text ? (JSON.parse(text) as Browser) : { args, env: {} };
}

async function firstThatStarts(order: Step[], remedy: string): Promise<Browser> {
  const tried: string[] = [];
  for (const step of order) {
    try {
      for (const found of await step.candidates()) {
        const browser = { args, env: {}, ...found };
        const fault = await prove(browser).catch(firstLine);
        if (!fault) return browser;
        tried.push(`  ${step.name}: ${found.executablePath ?? ''} ${fault}`);
      }
    } catch (error) {
      tried.push(`  ${step.name}: ${firstLine(error)}`);
    }
  }
  throw new Error(['No Chromium starts on this machine. Tried:', ...tried, `Run: ${remedy}`].join('\n'));
}

/** Only a launch that lays out text is proof: a version number is printed by browsers that cannot start. */
async function prove({ env, ...options }: Browser): Promise<string | undefined> {
  const browser = await chromium.launch({ ...options, env: { ...process.env, ...env }, timeout: 15_000 });
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Beyond failure</h1>');
    const box = await page.locator('h1').boundingBox();
    return box && box.height > 8 ? undefined : 'starts, but has no font: text has no height';
  } finally {
    await browser.close();
  }
}

async function fromPath(): Promise<Found[]> {
  const { PATH } = process.env;
  const folders = (PATH ?? '').split(delimiter).filter(Boolean);
  const files = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name))).filter(mayRun);
  if (files.length === 0) throw new Error(`none of ${namesOnPath.join(', ')}`);
  return files.map((executablePath) => ({ executablePath }));
}

function mayRun(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installing system packages is the owner's decision, so it needs a yes. */
async function fromApt(): Promise<Found[]> {
  const { SITE_BROWSER_APT } = process.env;
  if (SITE_BROWSER_APT !== '1') throw new Error('not asked for (SITE_BROWSER_APT=1 allows it)');
  if (!mayInstall()) throw new Error('needs Debian and root');
  const wait = '-o DPkg::Lock::Timeout=300';
  const command = `apt-get ${wait} update && ${aptInstall} ${wait}`;
  await promisify(execFile)('sh', ['-c', command], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return fromPath();
}

const mayInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Playwright frames some of its messages in a box; the first line with words is the one to read. */
function firstLine(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  return lines.find((line) => /[a-z]/i.test(line))?.trim() || 'failed without a message';
}
