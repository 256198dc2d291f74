import rss from '@astrojs/rss';
import { lessonText } from '../components/feed/lessonText.ts';
import { library } from '../library/content.ts';
import { lessonsFeed, partsOfLessons } from '../library/lessonsFeed.ts';

/** The newest lessons, whole. */
export const GET = async () => rss(await lessonsFeed(library, partsOfLessons(library).newest, lessonText));
