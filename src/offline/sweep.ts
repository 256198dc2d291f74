import type { Copies } from './copies.ts';
import { isHashed, type KeptFile, maxBytes } from './list.ts';

/** Removes files of earlier versions of the site. Call once no page of those is open, and all of this version is there. */
export async function removeOutdated(list: readonly KeptFile[], copies: Copies): Promise<void> {
  const listed = new Set(list.map(({ address }) => address));
  const there = [...(await copies.addresses())];
  const outdated = there.filter((address) => isHashed(address) && !listed.has(address));
  if (outdated.length === 0) return;
  const pages = await Promise.all(there.filter((address) => address.endsWith('/')).map(copies.find));
  // A page that was visited may have parts that no page of the list has.
  const parts = new Set(pages.flatMap((page) => page?.parts ?? []));
  for (const address of outdated) if (!parts.has(address)) await copies.remove(address);
}

/** Pages that were visited and are not on the list are kept as long as there is room beside it; the oldest go first. */
export async function makeRoom(list: readonly KeptFile[], copies: Copies): Promise<void> {
  const listed = new Set(list.map(({ address }) => address));
  const others = [...(await copies.addresses())].filter(
    (address) => !isHashed(address) && !listed.has(address),
  );
  const found = await Promise.all(
    others.map(async (address) => ({ address, copy: await copies.find(address) })),
  );
  let room = maxBytes - list.reduce((sum, { bytes }) => sum + bytes, 0);
  const newestFirst = found.sort((a, b) => (b.copy?.since ?? '').localeCompare(a.copy?.since ?? ''));
  for (const { address, copy } of newestFirst) {
    room -= copy?.bytes ?? 0;
    if (room < 0) await copies.remove(address);
  }
}
