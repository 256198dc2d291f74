import { sitePages } from '../addresses/addresses.ts';
import { longDay } from '../typography/day.ts';

/** What was corrected of a page that a frame shows as it was. */
export interface Correction {
  /** As 2026-11-23. */
  readonly day: string;
  readonly change: string;
  /** Where it is told. */
  readonly place: string;
}

/** What every version is told of today's pages. */
export interface Corrections {
  /** The version of the simulation. */
  readonly version: string;
  /** By page, from the oldest to the newest. */
  readonly pages: Readonly<Record<string, readonly Correction[]>>;
}

/** What a version says of itself, in `data-pinned` of its line. */
export interface PinnedState {
  readonly page: string;
  readonly version: string;
  /** The day of the newest change to what it says, as 2026-11-23. */
  readonly day: string;
  /** How many corrections there were. */
  readonly corrections: number;
}

/** What was said since a version was kept: the newest correction, in words and where it is told, and how many came before it; or nothing. */
export function correctedSince(
  { page, version, corrections }: PinnedState,
  today: Corrections,
): { readonly words: string; readonly place?: string } | undefined {
  const later = (Object.hasOwn(today.pages, page) ? today.pages[page] : undefined)?.slice(corrections) ?? [];
  const newest = later.at(-1);
  if (newest !== undefined) {
    const last = later.length > 1 ? ` This is the last of ${later.length} corrections.` : '';
    return {
      words: `Corrected since, on ${longDay(newest.day)}: ${newest.change}${last}`,
      place: newest.place,
    };
  }
  return page.startsWith(sitePages.figures) && version !== today.version
    ? { words: `The simulation has changed since; it is at version ${today.version} now.` }
    : undefined;
}
