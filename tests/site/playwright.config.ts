import { defineConfig } from '@playwright/test';
import { foundBrowser } from './browser.ts';

const { env, ...launch } = foundBrowser();
const { SITE_SERVER_PORT } = process.env;
const baseURL = `http://127.0.0.1:${SITE_SERVER_PORT ?? 0}`;
const launchOptions = { ...launch, env: { ...process.env, ...env } };
/** One context for the tests of a worker, emptied between two of them: docs/decisions/0036-tests-of-pages-reuse-a-context.md. */
const chromium = {
  browserName: 'chromium',
  viewport: { width: 1440, height: 900 },
  reuseContext: true,
} as const;
/** What concerns frames on other people’s pages. */
const frames = ['**/embedding.spec.ts', '**/framed/*.spec.ts'];
const cache = '../../node_modules/.cache';

export default defineConfig({
  testDir: '.',
  outputDir: `${cache}/site-tests`,
  /** Texts that people read, by what they are of. */
  snapshotPathTemplate: '{testDir}/transcripts/{arg}{ext}',
  globalSetup: './global-setup.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: `${cache}/reports/site.json` }]],
  webServer: {
    command: `"${process.execPath}" serve.ts`,
    /** The server takes a free port and says which; Playwright keeps it in SITE_SERVER_PORT. */
    wait: { stdout: /serving on 127\.0\.0\.1:(?<site_server_port>\d+)/ },
  },
  use: {
    baseURL,
    /** Pages are reached from another page of the site, and so have their fonts from the start: what is measured then stays. */
    extraHTTPHeaders: { referer: `${baseURL}/` },
    /** A cached page would hide a broken one; going offline has tests of its own. */
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    /** A story that plays by itself would change what a test looks at; tests of playing ask for motion. */
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions,
  },
  projects: [
    { name: 'chromium', testIgnore: frames, use: chromium },
    {
      name: 'frames',
      testMatch: frames,
      /** With bars to scroll by that take room, as on most desktops: they are what a frame of a wrong height shows. */
      use: { ...chromium, launchOptions: { ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] } },
    },
  ],
});
