import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where an installed Firefox is. `SITE_FIREFOX` names one; else the PATH does. */
export function installedFirefox(): string {
  const { PATH = '', SITE_FIREFOX } = process.env;
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
