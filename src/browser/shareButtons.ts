import { announce, copy } from './announce.ts';

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
  copying.addEventListener('click', async () => {
    const done = await copy(
      url,
      'Link copied.',
      'Your browser does not let this page copy. The address is selected, so you can copy it yourself.',
    );
    if (!done) field.focus();
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
