import rss from '@astrojs/rss';
import { changesFeed, changesOfClaim } from '../../library/changesFeed.ts';
import { library } from '../../library/content.ts';
import { find } from '../../library/library.ts';
import { keyed } from '../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    [...library.claims.keys()].map((id) => ({ params: { id } })),
  );

/** What has been changed of one claim. */
export const GET = ({ params }: { params: { id: string } }) =>
  rss(changesFeed(changesOfClaim(find(library, 'claims', params.id, 'its feed'))));
