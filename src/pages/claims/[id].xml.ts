import rss from '@astrojs/rss';
import { claimPage } from '../../addresses/addresses.ts';
import { site } from '../../identity/site.ts';
import { changesFeed } from '../../library/changesFeed.ts';
import { changingClaim } from '../../library/changing.ts';
import { library } from '../../library/content.ts';
import { find } from '../../library/library.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    [...library.claims.keys()].map((id) => ({ params: { id } })),
  );

/** What has been changed of one claim. */
export const GET = ({ params }: { params: { id: string } }) => {
  const claim = find(library, 'claims', params.id, 'its feed');
  return rss(
    changesFeed([changingClaim(claim)], {
      page: claimPage(claim.id),
      title: `${site.name}: ${claim.title}`,
      description: 'Corrections and changed verdicts of this claim.',
    }),
  );
};
