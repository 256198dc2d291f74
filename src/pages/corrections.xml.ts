import rss from '@astrojs/rss';
import { changePlace } from '../addresses/places.ts';
import { ledger } from '../evidence/ledger.ts';
import { site } from '../identity/site.ts';
import { channel } from '../library/channel.ts';
import { library } from '../library/content.ts';
import { origin } from '../library/origin.ts';

/** Every change of a claim, newest first. */
export const GET = () =>
  rss({
    title: `${site.name}: corrections`,
    description: 'Corrections and changed verdicts, claim by claim.',
    site: origin,
    trailingSlash: false,
    items: ledger([...library.claims.values()]).map(({ date, claim, change, nthOfDay }) => ({
      title: `${claim.title}: ${change}`,
      // An address of its own each: readers of feeds take one that they know for what they have shown.
      link: changePlace(claim.id, date, nthOfDay),
      description: `Verdict now: ${claim.verdict}, certainty ${claim.certainty}. ${change}`,
      pubDate: new Date(`${date}T00:00:00Z`),
    })),
    customData: channel(),
  });
