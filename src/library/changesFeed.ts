import { changePlace } from '../addresses/places.ts';
import { beforeChange, type Changing, ledger } from '../evidence/ledger.ts';
import { channel } from './channel.ts';
import { origin } from './origin.ts';

interface Told {
  readonly title: string;
  readonly description: string;
}

/** A feed of every change of what is given, newest first, as the writer of feeds takes it. */
export const changesFeed = (all: readonly Changing[], { title, description }: Told) => ({
  title,
  description,
  site: origin,
  trailingSlash: false,
  items: ledger(all).map(({ date, of, change, nthOfDay }) => ({
    title: `${beforeChange(of.title)} ${change}`,
    // An address of its own each: readers of feeds take one that they know for what they have shown.
    link: changePlace(of.page, date, nthOfDay),
    description: `${change} ${of.now}`,
    pubDate: new Date(`${date}T00:00:00Z`),
  })),
  customData: channel(),
});
