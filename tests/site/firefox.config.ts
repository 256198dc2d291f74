import { defineConfig } from '@playwright/test';
import { installedFirefox } from './firefox.ts';
import site, { frames } from './playwright.config.ts';

// The behaviour of framed figures again, in Firefox. Everything else that the site does is tested in one browser.

/** Firefox hears nothing of the scheme that Playwright emulates: it takes the one of the device from a preference. */
const inScheme = (scheme: 'light' | 'dark') => ({
  ...site.use,
  /** An installed Firefox, spoken to in its own protocol; Playwright has the channel, but not yet the type. */
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  viewport: { width: 1440, height: 900 },
  launchOptions: {
    executablePath: installedFirefox(),
    firefoxUserPrefs: {
      'fission.bfcacheInParent': false,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  },
});

export default defineConfig({
  ...site,
  globalSetup: [],
  reporter: 'line',
  testMatch: frames,
  projects: [
    { name: 'firefox', use: inScheme('light') },
    { name: 'firefox, dark', testMatch: '**/framed/paper.spec.ts', use: inScheme('dark') },
  ],
});
