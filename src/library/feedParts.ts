import { feedArchive } from '../addresses/addresses.ts';
import { origin } from './origin.ts';

/**
 * How many whole lessons a part of their feed holds, at 20 kB each: as many entries as feeds commonly have (assumption).
 * The newest part grows to one less than twice as many.
 */
export const lessonsOfPart = 10;
/** How many changes a part of a feed of them holds, at 600 bytes each (assumption). */
export const changesOfPart = 100;

/** The names that a feed in parts has besides those of RSS. */
export const partNames = {
  atom: 'http://www.w3.org/2005/Atom',
  fh: 'http://purl.org/syndication/history/1.0',
} as const;

/** A part of a feed: what is in it, newest first, and what it says of the other parts. */
export interface FeedPart<T> {
  readonly entries: readonly T[];
  readonly about: string;
}

interface FeedInParts<T> {
  /** What readers subscribe to. */
  readonly newest: FeedPart<T>;
  /** The earlier parts, the oldest first. */
  readonly archives: readonly FeedPart<T>[];
}

const link = (rel: string, address: string) => `<atom:link rel="${rel}" href="${origin}${address}"/>`;

/**
 * A feed that does not grow without end, of which nothing is lost: a program that was away, or wants all, follows the links to
 * earlier parts. Parts are filled from the oldest entry on, so that one which is full stays as it is.
 * Source: RFC 5005, section 4, archived feeds.
 *
 * @param feed its address
 * @param entries all of them, newest first
 * @param count how many an earlier part holds
 */
export function feedParts<T>(feed: string, entries: readonly T[], count: number): FeedInParts<T> {
  const earlier = Math.max(0, Math.floor(entries.length / count) - 1);
  const before = (part: number) => (part > 1 ? link('prev-archive', feedArchive(feed, part - 1)) : '');
  return {
    newest: {
      entries: entries.slice(0, entries.length - earlier * count),
      about: before(earlier + 1),
    },
    archives: Array.from({ length: earlier }, (_, index) => {
      const part = index + 1;
      const end = entries.length - index * count;
      return {
        entries: entries.slice(end - count, end),
        about: [
          '<fh:archive/>',
          link('current', feed),
          before(part),
          part < earlier ? link('next-archive', feedArchive(feed, part + 1)) : '',
        ].join(''),
      };
    }),
  };
}
