import { changePlace } from '../addresses/places.ts';
import { beforeChange, type Changing, ledger } from '../evidence/ledger.ts';
import { truncate } from '../sharing/limits.ts';
import { channel } from './channel.ts';
import { origin } from './origin.ts';

/** What a list of a feed reader has room for. */
const longestTitle = 100;

interface Told {
  /** The page that it is about, from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** A feed of every change of what is given, newest first, as the writer of feeds takes it. */
export const changesFeed = (all: readonly Changing[], { page, title, description }: Told) => ({
  title,
  description,
  site: origin + page,
  trailingSlash: false,
  items: ledger(all).map(({ date, of, change, nthOfDay, isNewest }) => ({
    title: truncate(`${beforeChange(of.title)} ${change}`, longestTitle),
    // An address of its own each: readers of feeds take one that they know for what they have shown.
    link: changePlace(of.page, date, nthOfDay),
    description: isNewest ? `${change} ${of.now}` : change,
    pubDate: new Date(`${date}T00:00:00Z`),
  })),
  customData: channel(),
});
