import { findBrowser } from './browser.ts';

/** Once per run, before the workers start: they inherit the answer. */
export default async function setUp() {
  await findBrowser();
}
