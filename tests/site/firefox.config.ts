import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig } from '@playwright/test';
import site, { frames } from './playwright.config.ts';

/** The behaviour of framed figures again, in Firefox. Everything else that the site does is tested in one browser. */
const { PATH = '', SITE_FIREFOX } = process.env;

function firefox(): string {
  if (SITE_FIREFOX !== undefined) return SITE_FIREFOX;
  for (const folder of PATH.split(delimiter))
    for (const name of ['firefox-esr', 'firefox'])
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // The next place may have it.
      }
  throw new Error(
    'No Firefox on the PATH. Install one (Debian: apt-get install firefox-esr) or name it: SITE_FIREFOX=<path> npm run test:firefox',
  );
}

/** Firefox hears nothing of the scheme that Playwright emulates: it takes the one of the device from a preference. */
const inScheme = (scheme: 'light' | 'dark') => ({
  ...site.use,
  /** An installed Firefox, spoken to in its own protocol; Playwright has the channel, but not yet the type. */
  browserName: 'firefox' as const,
  channel: 'moz-firefox',
  viewport: { width: 1440, height: 900 },
  launchOptions: {
    executablePath: firefox(),
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
