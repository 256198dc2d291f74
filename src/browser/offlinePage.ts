import { sitePages } from '../addresses/addresses.ts';
import { missingAt } from '../offline/missing.ts';
import { keptCache } from '../offline/names.ts';

/** Loads the page again once the site answers: a browser that has a network need not have reached anything. */
const retry = () =>
  fetch(location.href, { method: 'HEAD' }).then(
    () => location.reload(),
    () => {},
  );

/** Says what is missing at this address, and leaves in the lists what is on the device. */
async function start(missing: HTMLElement): Promise<void> {
  if (location.pathname !== sitePages.offline) missing.textContent = missingAt(location.pathname);
  window.addEventListener('online', retry);
  if (!(await caches.has(keptCache))) return;
  const kept = await (await caches.open(keptCache)).keys();
  const addresses = new Set(kept.map(({ url }) => new URL(url).pathname));
  for (const section of document.querySelectorAll<HTMLElement>('[data-kept-list]')) {
    const entries = [...section.querySelectorAll('li')];
    for (const entry of entries) entry.hidden = !addresses.has(entry.querySelector('a')?.pathname ?? '');
    section.hidden = entries.every(({ hidden }) => hidden);
  }
}

const missing = document.querySelector<HTMLElement>('[data-missing]');
if (missing !== null && 'caches' in window) void start(missing);
