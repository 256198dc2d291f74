import { changePlace } from '../addresses/places.ts';
import type { Claim } from '../evidence/claim.ts';
import { ledger } from '../evidence/ledger.ts';
import { channel } from './channel.ts';
import { origin } from './origin.ts';

interface Told {
  readonly title: string;
  readonly description: string;
}

/** A feed of every change of the claims given, newest first, as the writer of feeds takes it. */
export const changesFeed = (claims: readonly Claim[], { title, description }: Told) => ({
  title,
  description,
  site: origin,
  trailingSlash: false,
  items: ledger(claims).map(({ date, claim, change, nthOfDay }) => ({
    title: `${claim.title}: ${change}`,
    // An address of its own each: readers of feeds take one that they know for what they have shown.
    link: changePlace(claim.id, date, nthOfDay),
    description: `Verdict now: ${claim.verdict}, certainty ${claim.certainty}. ${change}`,
    pubDate: new Date(`${date}T00:00:00Z`),
  })),
  customData: channel(),
});
