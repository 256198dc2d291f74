import { nearAddress } from './nearAddress.ts';

async function isThere(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    // Without a network nothing can be said of other pages.
    return false;
  }
}

/** The first of some addresses that leads to a page. */
async function firstThere(addresses: readonly string[]): Promise<string | undefined> {
  for (const address of addresses) if (await isThere(address)) return address;
  return undefined;
}

/** Leads on from an address that leads nowhere: to the page that was meant, or with a link to the nearest above it. */
async function leadOn(place: HTMLElement): Promise<void> {
  const { pathname, search } = window.location;
  const near = nearAddress(pathname, search);
  if (near === undefined) return;
  const [path] = near.address.split('?');
  // The page that was meant, with only something added to its address: nobody need press anything.
  if (path !== pathname && (await isThere(near.address))) {
    window.location.replace(`${near.address}${window.location.hash}`);
    return;
  }
  const above = await firstThere(near.above);
  if (above === undefined) return;
  const link = place.querySelector('a');
  if (link === null) return;
  link.href = above;
  link.textContent = above;
  place.hidden = false;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-near]')) void leadOn(place);
