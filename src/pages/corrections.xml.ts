import rss from '@astrojs/rss';
import { changesFeed, corrections } from '../library/changesFeed.ts';
import { library } from '../library/content.ts';

export const GET = () => rss(changesFeed(corrections(library)));
