import { defineConfig } from '@playwright/test';
import { foundBrowser } from '../site/browser.ts';
import { site } from './pasted.ts';

const { env, ...launch } = foundBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/wordpress/tests',
  globalSetup: './setup.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  reporter: 'line',
  webServer: {
    command: `"${process.execPath}" ../site/serve.ts`,
    env: { SITE_PORT: new URL(site).port },
    url: `${site}/`,
  },
  use: {
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    /** With bars to scroll by, which show where a frame is too low. */
    launchOptions: { ...launch, env: { ...process.env, ...env }, ignoreDefaultArgs: ['--hide-scrollbars'] },
  },
});
