import { noVersion, pinnedAddress } from '../embedding/pinnedAddress.ts';
import { announce, copy } from './announce.ts';

/** What is said where a browser does not let a page copy. */
const selected =
  'Your browser does not let this page copy. The address is selected, so you can copy it yourself.';

/** Shows an address and copies it. */
async function hand(field: HTMLInputElement, address: string, done: string): Promise<void> {
  field.value = address;
  if (!(await copy(address, done, selected))) field.focus();
}

/** Without this script there is the address to select, and the links to networks. */
for (const box of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: url, shareTitle: title } = box.dataset;
  const copying = box.querySelector<HTMLButtonElement>('[data-copy]');
  const app = box.querySelector<HTMLButtonElement>('[data-app]');
  const field = box.querySelector('input');
  if (url === undefined || title === undefined || copying === null || app === null || field === null)
    continue;
  copying.hidden = false;
  app.hidden = !('share' in navigator);
  field.addEventListener('focus', () => field.select());
  const label = box.querySelector('label');
  const name = (words: string) => {
    if (label !== null) label.textContent = words;
  };
  copying.addEventListener('click', () => {
    name('Its address');
    void hand(field, url, 'Link copied.');
  });
  const pinned = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'Copy a link that stays as it is',
  });
  copying.after(pinned);
  pinned.addEventListener('click', async () => {
    try {
      const { href } = new URL(await pinnedAddress(new URL(url).pathname), url);
      name('Its address as it is today, which stays');
      await hand(field, href, 'Link copied. It shows this as it is today, and says when it was corrected.');
    } catch {
      announce(noVersion);
    }
  });
  app.addEventListener('click', async () => {
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // A reader who cancels has met no fault.
      if ((error as Error).name !== 'AbortError')
        announce('Your browser does not let this page share with apps. Copy the link instead.');
    }
  });
}
