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

/** Leads on to the page that was meant, where only something was added to its address or left out: nobody need press anything. */
async function leadsOn(): Promise<boolean> {
  const { pathname, search, hash } = window.location;
  const near = nearAddress(pathname, search);
  if (near?.address.split('?')[0] === pathname || near === undefined) return false;
  if (!(await pageExists(near.address))) return false;
  window.location.replace(`${near.address}${hash}`);
  return true;
}

/** Leads on with a link to the nearest page above an address that leads nowhere. */
async function offerNearPage(place: HTMLElement): Promise<void> {
  const near = nearAddress(window.location.pathname, window.location.search);
  const above = await firstExisting(near?.above ?? []);
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

/** The place in the page for the one or the other. */
async function offer(): Promise<void> {
  if (await leadsOn()) return;
  const page = pageOfPinned(window.location.pathname);
  if (page !== undefined)
    for (const place of document.querySelectorAll<HTMLElement>('[data-today]')) void offerToday(place, page);
  else for (const place of document.querySelectorAll<HTMLElement>('[data-near]')) void offerNearPage(place);
}
void offer();
