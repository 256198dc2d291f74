import { pageOfPinned } from '../addresses/pinned.ts';
import { nearAddress } from './nearAddress.ts';

async function pageExists(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD' })).ok;
  } catch {
    // Without a network nothing can be said of other pages.
    return false;
  }
}

/** The first of some addresses that leads to a page. */
async function firstExisting(addresses: readonly string[]): Promise<string | undefined> {
  for (const address of addresses) if (await pageExists(address)) return address;
  return undefined;
}

function show(place: HTMLElement, address: string): void {
  const link = place.querySelector('a');
  if (link === null) return;
  link.href = address;
  link.textContent = address;
  place.hidden = false;
}

/** Leads on from an address that leads nowhere: to the page that was meant, or with a link to the nearest above it. */
async function offerNearPage(place: HTMLElement): Promise<void> {
  const { pathname, search } = window.location;
  const near = nearAddress(pathname, search);
  if (near === undefined) return;
  const [path] = near.address.split('?');
  // The page that was meant, with only something added to its address: nobody need press anything.
  if (path !== pathname && (await pageExists(near.address))) {
    window.location.replace(`${near.address}${window.location.hash}`);
    return;
  }
  const above = await firstExisting(near.above);
  if (above === undefined) return;
  show(place, above);
}

/** Leads from a version that is not kept to what it showed, as that is today. */
async function offerToday(place: HTMLElement, page: string): Promise<void> {
  const near = nearAddress(page, window.location.search);
  if (near === undefined || !(await pageExists(near.address))) return;
  show(place, near.address);
  for (const other of document.querySelectorAll<HTMLElement>('[data-mistyped]')) other.hidden = true;
}

const page = pageOfPinned(window.location.pathname);
if (page !== undefined)
  for (const place of document.querySelectorAll<HTMLElement>('[data-today]')) void offerToday(place, page);
else for (const place of document.querySelectorAll<HTMLElement>('[data-near]')) void offerNearPage(place);
