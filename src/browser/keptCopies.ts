import { declinedCache, keptCache } from '../offline/names.ts';
import { announce } from './announce.ts';

/** What the button does, and then says. */
const choices = {
  remove: {
    words: 'Remove the copies',
    said: 'The copies are removed, and no more are made.',
    act: async () => {
      await caches.open(declinedCache);
      await caches.delete(keptCache);
    },
  },
  allow: {
    words: 'Keep copies again',
    said: 'From the next page that you open, copies are kept again.',
    act: () => caches.delete(declinedCache),
  },
} as const;

/** Lets readers remove what the site keeps on their device, for good or until they want it again. */
async function start(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  let next: keyof typeof choices = (await caches.has(declinedCache)) ? 'allow' : 'remove';
  const show = () => {
    button.textContent = choices[next].words;
  };
  button.addEventListener('click', async () => {
    const { act, said } = choices[next];
    await act();
    announce(said);
    next = next === 'remove' ? 'allow' : 'remove';
    show();
  });
  show();
  place.hidden = false;
}

const place = document.querySelector<HTMLElement>('[data-kept-copies]');
const button = place?.querySelector('button');
if (place && button && 'serviceWorker' in navigator && 'caches' in window) void start(place, button);
