import rss from '@astrojs/rss';
import { sitePages } from '../addresses/addresses.ts';
import { site } from '../identity/site.ts';
import { changesFeed } from '../library/changesFeed.ts';
import { allChanging } from '../library/changing.ts';
import { library } from '../library/content.ts';

export const GET = () =>
  rss(
    changesFeed(allChanging(library), {
      page: sitePages.corrections,
      title: `${site.name}: corrections`,
      description: 'Corrections and changed verdicts, claim by claim, and what changed in the lessons.',
    }),
  );
