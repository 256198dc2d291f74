import rss from '@astrojs/rss';
import { site } from '../identity/site.ts';
import { changesFeed } from '../library/changesFeed.ts';
import { library } from '../library/content.ts';

export const GET = () =>
  rss(
    changesFeed([...library.claims.values()], {
      title: `${site.name}: corrections`,
      description: 'Corrections and changed verdicts, claim by claim.',
    }),
  );
