import { defineConfig } from '@playwright/test';
import { foundBrowser } from './browser.ts';

const { env, ...launch } = foundBrowser();
const { SITE_SERVER_PORT } = process.env;
const cache = '../../node_modules/.cache';

export default defineConfig({
  testDir: '.',
  outputDir: `${cache}/site-tests`,
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
    baseURL: `http://127.0.0.1:${SITE_SERVER_PORT ?? 0}`,
    /** A cached page would hide a broken one; going offline has tests of its own. */
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    launchOptions: { ...launch, env: { ...process.env, ...env } },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', viewport: { width: 1440, height: 900 } } }],
});
